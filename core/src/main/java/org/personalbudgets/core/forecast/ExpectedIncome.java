package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * Money that is to come in and is not in the ledger yet.
 *
 * @param on the day on which it is to come
 * @param stream whose money
 * @param amount how much; more than nothing
 */
public record ExpectedIncome(LocalDate on, FundingStream stream, Amount amount) {
  /** Checks each component. */
  public ExpectedIncome {
    Checks.date("day of income", on);
    requireNonNull(stream, "stream");
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "expected income must be positive but is %s",
        amount);
  }
}
