package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.money.Amount;

/**
 * Capital that the adult gave away or otherwise parted with, and what was decided about why: SI
 * 2014/2672 regulation 22.
 *
 * @param id the caller's own id of it
 * @param amount what is left of it after regulation 23; not negative
 * @param deprivation whether the adult parted with it for the purpose of paying less; a judgement,
 *     as it turns on a purpose
 */
public record NotionalCapital(String id, Amount amount, Finding deprivation) {
  /** Whether the adult parted with capital for the purpose of paying less. */
  public static final Question QUESTION =
      new Question(
          "charging.deprivation-of-capital",
          DecisionMaker.LOCAL_AUTHORITY,
          ChargingLaw.regulation("reg 22(1)"));

  /** Checks each component. */
  public NotionalCapital {
    Checks.id("id of notional capital", id);
    Checks.notNegative("notional capital", amount);
    Deprivation.check(QUESTION, id, requireNonNull(deprivation, "deprivation"));
  }

  /** The same capital with another amount left of it. */
  public NotionalCapital withAmount(Amount other) {
    return new NotionalCapital(id, other, deprivation);
  }

  /** What is counted: nothing unless the judgement is that it was deprivation. */
  public Amount counted() {
    return deprivation.truth() == Truth.HOLDS ? amount : Amount.ZERO_POUNDS;
  }

  /** The id; never the amount. */
  @Override
  public String toString() {
    return id;
  }
}
