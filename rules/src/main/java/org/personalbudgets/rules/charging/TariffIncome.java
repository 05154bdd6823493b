package org.personalbudgets.rules.charging;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/** Weekly income that capital is treated as bringing: a pound for every step of it. */
public final class TariffIncome {
  private static final long ONE_POUND = 100;

  private TariffIncome() {}

  /**
   * One pound for each step, and for a part of one, by which capital is above a lower limit.
   *
   * @param upper the limit above which capital brings no more
   * @param step how much capital counts as one pound a week; more than nothing
   */
  public static Amount steps(Amount capital, Amount lower, Amount upper, Amount step) {
    Checks.that(step.isPositive(), "the step of capital must be more than nothing but is %s", step);
    long excess = capital.min(upper).minus(lower).minorUnits();
    if (excess <= 0) {
      return Amount.ZERO_POUNDS;
    }
    long size = step.minorUnits();
    return Amount.pence((excess + size - 1) / size * ONE_POUND);
  }
}
