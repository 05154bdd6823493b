/**
 * What a budget will still hold, day by day, once every line of the plan is paid: how much is free,
 * when the money runs out, what is ring-fenced, and what is used less than planned and why.
 */
@NullMarked
package org.personalbudgets.core.forecast;

import org.jspecify.annotations.NullMarked;
