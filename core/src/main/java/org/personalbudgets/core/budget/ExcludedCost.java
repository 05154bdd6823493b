package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.PeriodicAmount;

/**
 * A cost of meeting needs that the law keeps out of the budget, such as intermediate care and
 * reablement for which no charge is made (SI 2014/2840 regulation 2).
 *
 * @param code a stable id of the cost, such as {@code reablement}
 * @param amount how much
 * @param source the text that keeps it out
 */
public record ExcludedCost(String code, PeriodicAmount amount, Citation source) {
  /** Checks each component. */
  public ExcludedCost {
    Checks.id("code of excluded cost", code);
    Checks.notNegative("excluded cost", requireNonNull(amount, "amount").amount());
    requireNonNull(source, "source");
  }
}
