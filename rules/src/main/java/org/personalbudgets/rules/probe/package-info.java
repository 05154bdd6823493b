/**
 * Cases made up around one plan line, so that rules can be asked about it when there is no agreed
 * plan to ask with. Nothing of it leaves this module.
 */
@NullMarked
package org.personalbudgets.rules.probe;

import org.jspecify.annotations.NullMarked;
