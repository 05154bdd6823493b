package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * One date of a schedule and what falls due on it.
 *
 * @param on the date
 * @param amount how much
 */
public record ScheduledCost(LocalDate on, Amount amount) {
  /** Checks both. */
  public ScheduledCost {
    Checks.date("date of a cost", on);
    requireNonNull(amount, "amount");
  }
}
