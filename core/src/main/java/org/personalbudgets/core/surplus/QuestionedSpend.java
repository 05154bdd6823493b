package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;

/**
 * A spend that somebody questions.
 *
 * @param posting the spend
 * @param amount how much of it; more than nothing
 * @param circumstance how it came about
 * @param decisionMaker who judged that or, where nobody has, who has to
 */
public record QuestionedSpend(
    PostingId posting,
    Amount amount,
    SpendingCircumstance circumstance,
    DecisionMaker decisionMaker) {
  /** Refuses null, and an amount of nothing or less. */
  public QuestionedSpend {
    requireNonNull(posting, "posting");
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "questioned amount must be positive but is %s",
        amount);
    requireNonNull(circumstance, "circumstance");
    requireNonNull(decisionMaker, "decisionMaker");
  }
}
