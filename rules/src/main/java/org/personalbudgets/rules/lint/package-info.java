/**
 * Checks of rule packs themselves: blanket rules, bars that cannot be lifted, doubles, dead rules.
 */
@NullMarked
package org.personalbudgets.rules.lint;

import org.jspecify.annotations.NullMarked;
