/**
 * Budgets: the indicative figure that planning starts from, the agreed budget with the streams of
 * money it is made of, and the statement of who pays which part of it.
 */
@NullMarked
package org.personalbudgets.core.budget;

import org.jspecify.annotations.NullMarked;
