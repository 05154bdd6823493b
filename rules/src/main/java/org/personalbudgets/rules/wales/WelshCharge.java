package org.personalbudgets.rules.wales;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Works out what an adult pays in Wales: WSI 2015/1843, line by line. Outside a care home what is
 * left above the basic entitlement and 35 percent of it, at most the weekly maximum; flat-rate
 * charges come on top of the maximum. In a care home what is left above the minimum income. There
 * is no tariff income.
 *
 * <p>Our reading: capital above the limit takes away the protection of the means test, not that of
 * the maximum, so outside a care home such an adult pays the cost and at most 100.00 in 2024.
 *
 * <p>The buffer of 35 percent was read in a charity's guide, not in the regulations, so every
 * result that uses it rests on unverified law and says so.
 */
public final class WelshCharge {
  /** What is added to the basic entitlement: 35 percent of it. */
  public static final Rate BUFFER = Rate.percent("35");

  private static final Citation BUFFER_SOURCE =
      Citation.law("WSI 2015/1843", "minimum income, basic entitlement and 35 percent")
          .withConfidence(Confidence.SECONDARY_TEXT);
  private static final Citation CHARGE = Citation.law("WSI 2015/1843", "charges");
  private static final Citation MAXIMUM = Citation.law("WSI 2015/1843", "reg 7, reg 22");

  private WelshCharge() {}

  /** What is paid a week for care outside a care home. */
  public static Calculation nonResidential(WelshResources resources, LawInForce law) {
    Calculation.Builder weekly = Calculation.builder();
    LawRead<Amount> limit = law.read(WelshChargingAmounts.NON_RESIDENTIAL_CAPITAL_LIMIT);
    if (requireNonNull(resources, "resources").capital().isGreaterThan(limit.value())) {
      wholeCost(weekly, resources, limit);
    } else {
      weekly.add(ChargingStep.INCOME, "counted-income", resources.income(), CHARGE);
      deduct(weekly, ChargingStep.HOUSING_COST, resources.housingCosts(), CHARGE);
      Amount buffer =
          resources.basicEntitlement().times(BUFFER, Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
      deduct(weekly, ChargingStep.MINIMUM_INCOME, resources.basicEntitlement(), CHARGE);
      weekly.addRounded(
          ChargingStep.MINIMUM_INCOME,
          "buffer",
          buffer.negated(),
          BUFFER_SOURCE,
          Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
      bound(weekly, resources.careCost());
    }
    return withFlatRate(withMaximum(weekly, law), resources).build();
  }

  /** What a resident pays a week for a care home, to which no maximum applies. */
  public static Calculation careHome(WelshResources resources, LawInForce law) {
    Calculation.Builder weekly = Calculation.builder();
    LawRead<Amount> limit = law.read(WelshChargingAmounts.RESIDENTIAL_CAPITAL_LIMIT);
    if (requireNonNull(resources, "resources").capital().isGreaterThan(limit.value())) {
      return wholeCost(weekly, resources, limit).build();
    }
    weekly.add(ChargingStep.INCOME, "counted-income", resources.income(), CHARGE);
    DatedTable<Amount> table = WelshChargingAmounts.CARE_HOME_MINIMUM_INCOME;
    LawRead<Amount> kept = law.read(table);
    weekly.addRead(ChargingStep.PERSONAL_EXPENSES, "minimum-income", kept.value().negated(), kept);
    bound(weekly, resources.careCost());
    return weekly.build();
  }

  /** An assessed charge, brought down to the maximum where it is above. */
  public static Calculation atMostTheMaximum(Amount assessedCharge, LawInForce law) {
    Calculation.Builder weekly = Calculation.builder();
    weekly.add(ChargingStep.FULL_COST, "assessed-charge", assessedCharge, CHARGE);
    return withMaximum(weekly, law).build();
  }

  private static Calculation.Builder wholeCost(
      Calculation.Builder weekly, WelshResources resources, LawRead<Amount> limit) {
    weekly.addRead(ChargingStep.CAPITAL_LIMIT, "capital-limit", Amount.ZERO_POUNDS, limit);
    weekly.add(ChargingStep.FULL_COST, "full-cost", resources.careCost(), CHARGE);
    return weekly;
  }

  private static void bound(Calculation.Builder weekly, Amount cost) {
    if (weekly.total().isNegative()) {
      weekly.add(
          ChargingStep.NOT_BELOW_NOTHING,
          ChargingStep.NOT_BELOW_NOTHING.code(),
          weekly.total().negated(),
          CHARGE);
    }
    if (weekly.total().isGreaterThan(cost)) {
      deduct(weekly, ChargingStep.CAPPED_AT_COST, weekly.total().minus(cost), CHARGE);
    }
  }

  private static Calculation.Builder withMaximum(Calculation.Builder weekly, LawInForce law) {
    LawRead<Amount> most = law.read(WelshChargingAmounts.MAXIMUM_WEEKLY_CHARGE);
    Amount above = weekly.total().minus(most.value()).max(Amount.ZERO_POUNDS);
    weekly.addRead(
        ChargingStep.CAPPED_AT_MAXIMUM,
        ChargingStep.CAPPED_AT_MAXIMUM.code(),
        above.negated(),
        most);
    return weekly;
  }

  private static Calculation.Builder withFlatRate(
      Calculation.Builder weekly, WelshResources resources) {
    if (resources.flatRateCharges().isPositive()) {
      weekly.add(
          ChargingStep.FLAT_RATE_CHARGE,
          ChargingStep.FLAT_RATE_CHARGE.code(),
          resources.flatRateCharges(),
          MAXIMUM);
    }
    return weekly;
  }

  private static void deduct(
      Calculation.Builder weekly, ChargingStep step, Amount amount, Citation source) {
    if (amount.isPositive()) {
      weekly.add(step, step.code(), amount.negated(), source);
    }
  }
}
