package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.PeriodicAmount;

/**
 * Public money for housing, health or welfare that a budget may show beside its own, so that the
 * person sees the whole: Care Act 2014 section 26(3). It is never part of the budget.
 *
 * @param code a stable id of the money, such as {@code housing-benefit}
 * @param amount how much
 */
public record OtherPublicMoney(String code, PeriodicAmount amount) {
  /** Checks each component. */
  public OtherPublicMoney {
    Checks.id("code of other public money", code);
    Checks.notNegative("other public money", requireNonNull(amount, "amount").amount());
  }
}
