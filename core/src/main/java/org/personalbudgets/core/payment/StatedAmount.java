package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.PeriodicAmount;

/**
 * An amount that payments are worked out from, and the text that states it.
 *
 * @param amount how much for each period; not negative
 * @param source the agreement, plan, decision or letter that states it
 */
public record StatedAmount(PeriodicAmount amount, Citation source) {
  /** Checks both. */
  public StatedAmount {
    Checks.notNegative("stated amount", requireNonNull(amount, "amount").amount());
    requireNonNull(source, "source");
  }

  /** Such as {@code GBP 150.00 per WEEK (agreement-1 clause 2)}. */
  @Override
  public String toString() {
    return amount + " (" + source + ")";
  }
}
