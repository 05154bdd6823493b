package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Decides what a resident of a care home keeps each week, the personal expenses allowance: SI
 * 2014/2672 regulation 6. One amount for every resident, permanent or temporary; a council may let
 * residents keep more.
 */
final class Regulation6PersonalExpenses {
  private Regulation6PersonalExpenses() {}

  static void deduct(Calculation.Builder weekly, LocalChargingPolicy policy, LawInForce law) {
    LawRead<Amount> kept = law.read(ChargingAmounts.PERSONAL_EXPENSES_ALLOWANCE);
    weekly.addRead(
        ChargingStep.PERSONAL_EXPENSES,
        ChargingStep.PERSONAL_EXPENSES.code(),
        kept.value().negated(),
        kept);
    if (policy.personalExpensesUplift().isPositive()) {
      weekly.add(
          ChargingStep.PERSONAL_EXPENSES,
          "local-uplift",
          policy.personalExpensesUplift().negated(),
          policy.source());
    }
  }
}
