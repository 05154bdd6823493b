package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.ValueRead;

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
  private static final long ONE_POUND = 100;

  private Regulation25TariffIncome() {}

  /** The weekly income that capital of this much is treated as bringing. */
  public static Amount weekly(Amount capital, LawInForce law) {
    Amount lower = law.read(ChargingAmounts.LOWER_CAPITAL_LIMIT).value();
    Amount upper = law.read(ChargingAmounts.UPPER_CAPITAL_LIMIT).value();
    Amount step = law.read(ChargingAmounts.TARIFF_INCOME_STEP).value();
    return steps(capital, lower, upper, step);
  }

  /**
   * One pound for each step, and for a part of one, by which capital is above a lower limit.
   *
   * @param upper the limit above which capital brings no more
   * @param step how much capital counts as one pound a week; more than nothing
   */
  public static Amount steps(Amount capital, Amount lower, Amount upper, Amount step) {
    long excess = capital.min(upper).minus(lower).minorUnits();
    if (excess <= 0) {
      return Amount.ZERO_POUNDS;
    }
    long size = step.minorUnits();
    return Amount.pence((excess + size - 1) / size * ONE_POUND);
  }

  /** Adds the tariff income of capital, if there is any. */
  static void addTo(
      Calculation.Builder weekly,
      Amount capital,
      boolean charged,
      Citation policy,
      LawInForce law) {
    Amount tariff = weekly(capital, law);
    if (!tariff.isPositive()) {
      return;
    }
    String about = ChargingStep.TARIFF_INCOME.code();
    ValueRead<Amount> step = law.read(ChargingAmounts.TARIFF_INCOME_STEP);
    weekly.addRead(ChargingStep.TARIFF_INCOME, about, tariff, step);
    if (!charged) {
      weekly.add(ChargingStep.LOCAL_DISREGARD, about, tariff.negated(), policy);
    }
  }
}
