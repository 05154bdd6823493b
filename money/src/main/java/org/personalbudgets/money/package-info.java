/** Exact money: amounts in whole minor units, rates, periods, rounding, allocation, proration. */
@NullMarked
package org.personalbudgets.money;

import org.jspecify.annotations.NullMarked;
