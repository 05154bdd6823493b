package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * One payment of a schedule.
 *
 * @param day when it is paid
 * @param gross the direct payment for the period; not negative
 * @param contribution the person's contribution for the period; not negative
 */
public record PaymentLeg(LocalDate day, Amount gross, Amount contribution) {
  /** Refuses negative amounts and amounts of two currencies. */
  public PaymentLeg {
    Checks.date("day of payment", day);
    Checks.notNegative("gross payment", gross);
    Checks.notNegative("contribution", contribution);
    gross.compareTo(contribution);
  }

  /** What is paid when the payer pays net: nothing once the contribution comes to as much. */
  public Amount net() {
    Amount left = gross.minus(contribution);
    return left.isNegative() ? left.times(0) : left;
  }
}
