/**
 * What is paid, for which days, when and why that much: schedules of payments, whether they agree
 * with what was agreed, what a back-dated change is worth, and a change of mode within a period.
 */
@NullMarked
package org.personalbudgets.core.payment;

import org.jspecify.annotations.NullMarked;
