/**
 * Charging in Wales as figures over the shared calculation: one weekly maximum outside care homes,
 * one capital limit and no tariff income.
 */
@NullMarked
package org.personalbudgets.rules.wales;

import org.jspecify.annotations.NullMarked;
