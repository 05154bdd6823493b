/**
 * The rule packs: national law by nation and regime, councils' own rules, and the words of reasons.
 */
@NullMarked
@HouseStyle
package org.personalbudgets.rules;

import org.jspecify.annotations.NullMarked;
