/** Whether payments can be stopped, paused or reduced: one report with every limb that it has. */
@NullMarked
package org.personalbudgets.rules.ending;

import org.jspecify.annotations.NullMarked;
