/**
 * Who is eligible for support in England, which needs an authority must meet, and which rights a
 * person has: one class for each provision. Every answer is three-valued, carries each limb with
 * its source, and asks rather than guesses.
 */
@NullMarked
package org.personalbudgets.rules.england.eligibility;

import org.jspecify.annotations.NullMarked;
