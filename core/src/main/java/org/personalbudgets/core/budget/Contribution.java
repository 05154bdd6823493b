package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/**
 * What a person has to pay towards the cost of meeting their needs.
 *
 * @param amount how much; not negative, and nothing where nothing may be charged
 * @param firstDay the first day it is due for
 * @param basis on what footing it was set
 * @param source the rule or decision that set it
 */
public record Contribution(
    PeriodicAmount amount, LocalDate firstDay, ContributionBasis basis, Citation source) {
  /** Checks each component. */
  public Contribution {
    Checks.notNegative("contribution", requireNonNull(amount, "amount").amount());
    Checks.date("first day", firstDay);
    requireNonNull(basis, "basis");
    requireNonNull(source, "source");
    Checks.that(
        basis != ContributionBasis.NOTHING_CHARGEABLE || amount.amount().isZero(),
        "nothing may be charged but the contribution is %s",
        amount);
  }

  /**
   * This contribution, cut to the cost of what it contributes to: nobody is charged more than their
   * care costs (Care Act 2014 section 14(4)).
   *
   * @throws IllegalArgumentException if the cost is for another cadence
   */
  public Contribution cappedAt(PeriodicAmount cost) {
    Amount above = amount.minus(requireNonNull(cost, "cost")).amount();
    return above.isPositive() ? new Contribution(cost, firstDay, basis, source) : this;
  }
}
