package org.personalbudgets.rules.scotland;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.TariffIncome;

/**
 * Works out what a resident of a care home in Scotland pays a week: income and tariff income, less
 * the personal expenses allowance and a disregard of savings credit. Read in a council's worked
 * example, not in the regulations.
 */
public final class ScottishCareHomeCharge {
  private static final Citation EXAMPLE =
      Citation.guidance("Scottish councils' pages on care home charges", "your weekly charge")
          .withConfidence(Confidence.SECONDARY_TEXT);

  private ScottishCareHomeCharge() {}

  /** What capital is treated as bringing a week: a pound for each 250 pounds or part of it. */
  public static Amount tariffIncome(Amount capital, LawInForce law) {
    return TariffIncome.steps(
        capital,
        law.read(ScottishChargingAmounts.LOWER_CAPITAL_LIMIT).value(),
        law.read(ScottishChargingAmounts.UPPER_CAPITAL_LIMIT).value(),
        law.read(ScottishChargingAmounts.TARIFF_INCOME_STEP).value());
  }

  /**
   * What a resident with capital up to the upper limit pays.
   *
   * @param income the income that counts a week, savings credit included
   * @param savingsCredit the savings credit in it, which is disregarded
   * @param capital the capital that counts
   * @throws IllegalArgumentException if capital is above the upper limit, so that no means test
   *     limits the charge
   */
  public static Calculation weekly(
      Amount income, Amount savingsCredit, Amount capital, LawInForce law) {
    Checks.notNegative("income", income);
    Checks.notNegative("savings credit", savingsCredit);
    LawRead<Amount> upper = law.read(ScottishChargingAmounts.UPPER_CAPITAL_LIMIT);
    Checks.that(
        requireNonNull(capital, "capital").isAtMost(upper.value()),
        "capital is above the upper limit of %s",
        upper.value());
    LawRead<Amount> step = law.read(ScottishChargingAmounts.TARIFF_INCOME_STEP);
    LawRead<Amount> kept = law.read(ScottishChargingAmounts.PERSONAL_EXPENSES_ALLOWANCE);
    Calculation.Builder weekly =
        Calculation.builder()
            .add(ChargingStep.INCOME, "counted-income", income, EXAMPLE)
            .addRead(ChargingStep.TARIFF_INCOME, "tariff-income", tariffIncome(capital, law), step)
            .addRead(
                ChargingStep.PERSONAL_EXPENSES, "personal-expenses", kept.value().negated(), kept)
            .add(
                ChargingStep.INCOME_DISREGARDED,
                "savings-credit",
                savingsCredit.negated(),
                EXAMPLE);
    if (weekly.total().isNegative()) {
      ChargingStep nothing = ChargingStep.NOT_BELOW_NOTHING;
      weekly.add(nothing, nothing.code(), weekly.total().negated(), EXAMPLE);
    }
    return weekly.build();
  }
}
