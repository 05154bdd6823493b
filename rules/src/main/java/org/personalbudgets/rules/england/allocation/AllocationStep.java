package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;

/**
 * One step in how an allocation was found.
 *
 * @param code the code of the service, question sheet or domain
 * @param quantity how much of it: units, or points; empty for a level
 * @param price the price of a unit; empty where a table gives the whole amount
 * @param amount what the step adds; negative for support given unpaid
 */
public record AllocationStep(
    String code, Optional<Rate> quantity, Optional<Amount> price, Amount amount) {
  /** Checks each component. */
  public AllocationStep {
    Checks.id("code of a step", code);
    requireNonNull(quantity, "quantity");
    requireNonNull(price, "price");
    requireNonNull(amount, "amount");
  }
}
