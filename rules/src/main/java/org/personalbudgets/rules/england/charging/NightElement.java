package org.personalbudgets.rules.england.charging;

import java.util.List;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Decides what a council leaves out of a disability benefit that is paid for needs by night, where
 * it gives no care by night: the difference between the higher and the middle rate. A local
 * disregard; no regulation requires it. At most the benefits that are counted.
 */
final class NightElement {
  private NightElement() {}

  static void deduct(
      Calculation.Builder weekly,
      List<Income> incomes,
      boolean disabilityBenefitCounts,
      LocalChargingPolicy policy) {
    if (!disabilityBenefitCounts || policy.nightElement().isEmpty()) {
      return;
    }
    Amount counted = Amount.ZERO_POUNDS;
    for (Income income : incomes) {
      boolean counts =
          income.kind().isDisabilityBenefit()
              && !policy.disregardedIncome().contains(income.kind());
      counted = counts ? counted.plus(income.weekly()) : counted;
    }
    weekly.add(
        ChargingStep.LOCAL_DISREGARD,
        "night-element",
        policy.nightElement().get().min(counted).negated(),
        policy.source());
  }
}
