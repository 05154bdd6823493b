/**
 * The Care and Support (Direct Payments) Regulations 2014, SI 2014/2871: one class for each
 * provision.
 */
@NullMarked
package org.personalbudgets.rules.england.directpayments;

import org.jspecify.annotations.NullMarked;
