/**
 * Personal health budgets: SI 2013/1617 on direct payments, as amended and dated, and Part 6A of
 * the Standing Rules, SI 2012/2996; one class for each provision, and the pack of them all.
 */
@NullMarked
package org.personalbudgets.rules.england.nhs;

import org.jspecify.annotations.NullMarked;
