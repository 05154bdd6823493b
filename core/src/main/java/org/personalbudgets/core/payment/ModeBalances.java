package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * What each of two modes holds around a change.
 *
 * @param oldMode what the mode before the change holds; not negative
 * @param newMode what the mode after it holds; not negative
 */
public record ModeBalances(Amount oldMode, Amount newMode) {
  /** Refuses negative amounts and amounts of two currencies. */
  public ModeBalances {
    Checks.notNegative("balance of the old mode", oldMode);
    Checks.notNegative("balance of the new mode", newMode);
    oldMode.compareTo(newMode);
  }

  /** What both hold. */
  public Amount total() {
    return oldMode.plus(newMode);
  }

  /**
   * Both, once the old mode handed something to the new one.
   *
   * @throws IllegalArgumentException if it is negative, or more than the old mode holds
   */
  public ModeBalances move(Amount amount) {
    Checks.notNegative("amount moved", requireNonNull(amount, "amount"));
    return new ModeBalances(oldMode.minus(amount), newMode.plus(amount));
  }
}
