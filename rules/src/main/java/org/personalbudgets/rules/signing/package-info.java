/** Whether a plan can be signed: one report with every test that it has to pass. */
@NullMarked
package org.personalbudgets.rules.signing;

import org.jspecify.annotations.NullMarked;
