package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.law.Citation;

/** The ways of managing a personal health budget: SI 2012/2996 regulation 32B(2). */
public enum HealthBudgetMode {
  /** The making of a direct payment. */
  DIRECT_PAYMENT("a"),
  /** The health body applies the money as discussed with the person: a notional budget. */
  NOTIONAL("b"),
  /** The money goes to a third party who applies it as discussed, with the body's agreement. */
  THIRD_PARTY("c");

  private final Citation source;

  HealthBudgetMode(String paragraph) {
    source = Citation.law("SI 2012/2996", "reg 32B(2)(" + paragraph + ")");
  }

  /** The paragraph that names the way. */
  public Citation source() {
    return source;
  }
}
