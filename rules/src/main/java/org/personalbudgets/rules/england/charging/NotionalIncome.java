package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.money.Amount;

/**
 * Income that the adult gave up, and what was decided about why: SI 2014/2672 regulation 17.
 *
 * @param id the caller's own id of it
 * @param weekly how much it was a week; not negative
 * @param deprivation whether the adult gave it up for the purpose of paying less; a judgement, as
 *     it turns on a purpose
 */
public record NotionalIncome(String id, Amount weekly, Finding deprivation) {
  /** Whether the adult gave up income for the purpose of paying less. */
  public static final Question QUESTION =
      new Question(
          "charging.deprivation-of-income",
          DecisionMaker.LOCAL_AUTHORITY,
          ChargingLaw.regulation("reg 17"));

  /** Checks each component. */
  public NotionalIncome {
    Checks.id("id of notional income", id);
    Checks.notNegative("notional income", weekly);
    Deprivation.check(QUESTION, id, requireNonNull(deprivation, "deprivation"));
  }

  /** What is counted: nothing unless the judgement is that it was deprivation. */
  public Amount counted() {
    return deprivation.truth() == Truth.HOLDS ? weekly : Amount.ZERO_POUNDS;
  }

  /** The id; never the amount. */
  @Override
  public String toString() {
    return id;
  }
}
