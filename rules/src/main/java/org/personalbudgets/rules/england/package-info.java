/** England's law as rule packs, and budgets that join several of them. */
@NullMarked
package org.personalbudgets.rules.england;

import org.jspecify.annotations.NullMarked;
