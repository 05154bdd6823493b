package org.personalbudgets.rules.scotland;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * How one Scottish council charges outside care homes in one year: a part of the income above a
 * threshold. Both are the council's own.
 *
 * @param threshold what a person of the group keeps a week; not negative
 * @param rate the part of the rest that is charged, from 0 to 1
 * @param source the council's text
 */
public record ScottishTaper(Amount threshold, Rate rate, Citation source) {
  /** Checks each component. */
  public ScottishTaper {
    Checks.notNegative("threshold", threshold);
    Checks.that(
        !requireNonNull(rate, "rate").isNegative() && rate.compareTo(Rate.ONE) <= 0,
        "the taper must be from 0 to 1 but is %s",
        rate);
    requireNonNull(source, "source");
  }

  /**
   * What is paid a week.
   *
   * @param income the income that counts, a week; not negative
   * @param cost what the services cost a week; not negative
   */
  public Calculation charge(Amount income, Amount cost) {
    Checks.notNegative("cost", cost);
    Calculation.Builder weekly =
        Calculation.builder()
            .add(
                ChargingStep.INCOME, "counted-income", Checks.notNegative("income", income), source)
            .add(ChargingStep.LOCAL_MINIMUM_INCOME, "threshold", threshold.negated(), source);
    if (weekly.total().isNegative()) {
      add(weekly, ChargingStep.NOT_BELOW_NOTHING, weekly.total().negated());
    }
    Amount charged = weekly.total().part(rate, Rounding.TOWARDS_THE_PERSON_CHARGE);
    weekly.addRounded(
        ChargingStep.SHARE_NOT_CHARGED,
        ChargingStep.SHARE_NOT_CHARGED.code(),
        charged.minus(weekly.total()),
        source,
        Rounding.TOWARDS_THE_PERSON_CHARGE);
    if (weekly.total().isGreaterThan(cost)) {
      add(weekly, ChargingStep.CAPPED_AT_COST, cost.minus(weekly.total()));
    }
    return weekly.build();
  }

  private void add(Calculation.Builder weekly, ChargingStep step, Amount amount) {
    weekly.add(step, step.code(), amount, source);
  }
}
