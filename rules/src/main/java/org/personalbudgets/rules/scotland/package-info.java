/**
 * Charging in Scotland as figures over the shared calculation: tariff income in care homes, and a
 * council's own threshold and taper outside them.
 */
@NullMarked
package org.personalbudgets.rules.scotland;

import org.jspecify.annotations.NullMarked;
