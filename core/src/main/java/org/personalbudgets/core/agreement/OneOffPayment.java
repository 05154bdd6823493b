package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * A payment made once, such as for a short break or a piece of equipment.
 *
 * @param on the day of the payment
 * @param amount how much; more than nothing
 */
public record OneOffPayment(LocalDate on, Amount amount) {
  /** Checks both. */
  public OneOffPayment {
    Checks.date("day of payment", on);
    requireNonNull(amount, "amount");
    Checks.that(amount.isPositive(), "a one-off payment must be more than nothing");
  }
}
