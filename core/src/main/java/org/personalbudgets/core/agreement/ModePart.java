package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.PeriodicAmount;

/**
 * How much of a budget is managed in one way.
 *
 * @param mode the way; not itself a combination
 * @param amount how much; not negative
 */
public record ModePart(ManagementMode mode, PeriodicAmount amount) {
  /** Checks each component. */
  public ModePart {
    requireNonNull(mode, "mode");
    Checks.notNegative("amount of a mode", requireNonNull(amount, "amount").amount());
    Checks.that(
        !(mode instanceof ManagementMode.Combination),
        "a part of a combination cannot be a combination");
  }
}
