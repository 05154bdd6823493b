/**
 * What every package of the core shares: the caps on sizes, the house style of values and the
 * exception of an incomplete builder.
 */
@NullMarked
@HouseStyle
package org.personalbudgets.core;

import org.jspecify.annotations.NullMarked;
