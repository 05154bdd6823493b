package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * One step in how an indicative budget was found: an hour-rate product, the value of a score, a
 * deduction.
 *
 * @param code a stable id of the step, such as {@code personal-care.hours}
 * @param amount what the step adds; negative for a deduction
 */
public record AllocationLine(String code, Amount amount) {
  /** Checks each component. */
  public AllocationLine {
    Checks.id("allocation line code", code);
    requireNonNull(amount, "amount");
  }
}
