package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.DateRange;

/**
 * What was paid for some days, as the books have it.
 *
 * @param days the days it was for, first and last included
 * @param legs the whole and the person's part
 */
public record PaidPeriod(DateRange days, PaymentLegs legs) {
  /** Refuses null. */
  public PaidPeriod {
    requireNonNull(days, "days");
    requireNonNull(legs, "legs");
  }
}
