/**
 * What an adult in England pays towards their care and support: Care Act 2014 sections 14 and 17
 * and SI 2014/2672, one class for each provision, with what councils may add on top.
 */
@NullMarked
package org.personalbudgets.rules.england.charging;

import org.jspecify.annotations.NullMarked;
