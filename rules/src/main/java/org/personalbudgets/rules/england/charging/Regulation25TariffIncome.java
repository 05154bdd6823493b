package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.TariffIncome;

/**
 * Decides what weekly income capital is treated as bringing: SI 2014/2672 regulation 25. One pound
 * for each complete 250 pounds above the lower limit up to the upper one (paragraph (1)), and one
 * pound for a part that is not complete (paragraph (2)); 36 pounds at most.
 *
 * <p>Our reading of "exceeds": capital of exactly the lower limit brings nothing, a penny more
 * brings a pound. Capital of 16,999.00 brings 11.00: ten complete steps and a part of one. Some
 * councils print 10.00, counting complete steps only, and so do some open calculators, which charge
 * by fractions.
 */
public final class Regulation25TariffIncome {
  private Regulation25TariffIncome() {}

  /** The weekly income that capital of this much is treated as bringing. */
  public static Amount weekly(Amount capital, LawInForce law) {
    return weekly(capital, LocalChargingPolicy.national(), law);
  }

  private static Amount weekly(Amount capital, LocalChargingPolicy policy, LawInForce law) {
    Amount national = law.read(ChargingAmounts.LOWER_CAPITAL_LIMIT).value();
    return TariffIncome.steps(
        capital,
        policy.lowerCapitalLimit().map(national::max).orElse(national),
        law.read(ChargingAmounts.UPPER_CAPITAL_LIMIT).value(),
        law.read(ChargingAmounts.TARIFF_INCOME_STEP).value());
  }

  /** Adds the tariff income of capital, if there is any, and takes off what is not charged. */
  static void addTo(
      Calculation.Builder weekly,
      Amount capital,
      CareSetting setting,
      LocalChargingPolicy policy,
      LawInForce law) {
    Amount tariff = weekly(capital, policy, law);
    if (!tariff.isPositive()) {
      return;
    }
    LawRead<Amount> step = law.read(ChargingAmounts.TARIFF_INCOME_STEP);
    String about = ChargingStep.TARIFF_INCOME.code();
    weekly.addRead(ChargingStep.TARIFF_INCOME, about, tariff, step);
    if (!setting.isCareHome() && !policy.chargesTariffIncome()) {
      weekly.add(ChargingStep.LOCAL_DISREGARD, about, tariff.negated(), policy.source());
    }
  }
}
