package org.personalbudgets.rules.england.charging;

import java.util.List;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Decides what is taken off for disability-related expenditure: SI 2014/2672 Schedule 1 paragraph
 * 4. Any that the adult incurs, where a disability benefit is counted as income; item by item, each
 * with its own decision. An item that was refused or is still open stands as a line of nothing.
 *
 * <p>A council's standard amount is a floor under the items, not a ceiling over them: with a
 * standard of 34.05, items of 20.00 are brought up to 34.05 and items of 40.00 stand at 40.00. It
 * is allowed outside care homes, as councils publish it for that.
 *
 * <p>Our reading of "takes into account": where every disability benefit is disregarded, or there
 * is none, nothing is taken off under this paragraph.
 */
final class Schedule1DisabilityExpenditure {
  private static final Citation SOURCE = ChargingLaw.regulation("Sch 1 para 4");

  private Schedule1DisabilityExpenditure() {}

  static void deduct(
      Calculation.Builder weekly,
      List<DisabilityExpense> expenses,
      boolean disabilityBenefitCounts,
      CareSetting setting,
      LocalChargingPolicy policy) {
    Amount allowed = Amount.ZERO_POUNDS;
    for (DisabilityExpense expense : expenses) {
      Amount deducted = disabilityBenefitCounts ? expense.deducted() : Amount.ZERO_POUNDS;
      Lines.deduct(
          weekly,
          ChargingStep.DISABILITY_RELATED_EXPENDITURE,
          expense.kind().code(),
          expense.id(),
          deducted,
          SOURCE);
      allowed = allowed.plus(deducted);
    }
    if (!disabilityBenefitCounts || setting.isCareHome()) {
      return;
    }
    Amount standard = policy.standardDisabilityExpenditure().orElse(Amount.ZERO_POUNDS);
    if (standard.isGreaterThan(allowed)) {
      weekly.add(
          ChargingStep.STANDARD_DISABILITY_EXPENDITURE,
          ChargingStep.STANDARD_DISABILITY_EXPENDITURE.code(),
          allowed.minus(standard),
          policy.source());
    }
  }
}
