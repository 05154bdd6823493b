/**
 * The Care Act 2014 on what an adult's or carer's budget may be used for: one class for each
 * provision, and the pack of them all.
 */
@NullMarked
package org.personalbudgets.rules.england.careact;

import org.jspecify.annotations.NullMarked;
