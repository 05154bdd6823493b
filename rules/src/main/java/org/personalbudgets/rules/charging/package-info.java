/**
 * What charging has in common in every nation: a calculation written down line by line, so that it
 * adds up by construction, and the difference between two such calculations.
 */
@NullMarked
package org.personalbudgets.rules.charging;

import org.jspecify.annotations.NullMarked;
