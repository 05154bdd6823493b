package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * What days a payment is for, and when it is due.
 *
 * @param days the days it is for, first and last included
 * @param dueOn when it is due; banks' days off are the payer's matter
 * @param kind how much of a period of the schedule that is
 */
public record PaymentPeriod(DateRange days, LocalDate dueOn, PeriodKind kind) {
  /** Checks each component. */
  public PaymentPeriod {
    requireNonNull(days, "days");
    Checks.date("due day", dueOn);
    requireNonNull(kind, "kind");
  }
}
