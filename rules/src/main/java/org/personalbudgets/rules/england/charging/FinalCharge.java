package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Turns what an adult has left into what is charged: never less than nothing; the part that the
 * council charges, of which a part of a penny is dropped (SI 2014/2672 regulation 11); never more
 * than the care costs (Care Act 2014 section 14(4)) or the council's maximum; and nothing where the
 * council does not collect so little.
 *
 * <p>Our reading of "below": a contribution of exactly the smallest amount collected is collected.
 */
final class FinalCharge {
  private static final Citation NOT_BELOW_NOTHING = ChargingLaw.act("s 14(7)");
  private static final Citation CAP = ChargingLaw.act("s 14(4)");

  private FinalCharge() {}

  static void limit(
      Calculation.Builder weekly, Amount cost, CareSetting setting, LocalChargingPolicy policy) {
    if (weekly.total().isNegative()) {
      add(weekly, ChargingStep.NOT_BELOW_NOTHING, weekly.total().negated(), NOT_BELOW_NOTHING);
    }
    if (!setting.isCareHome()) {
      chargeShare(weekly, policy);
    }
    lower(weekly, ChargingStep.CAPPED_AT_COST, cost, CAP);
    if (!setting.isCareHome() && policy.maximumWeeklyCharge().isPresent()) {
      Amount most = policy.maximumWeeklyCharge().get();
      lower(weekly, ChargingStep.CAPPED_AT_MAXIMUM, most, policy.source());
    }
    if (policy.collectedFrom().isPresent()
        && weekly.total().isPositive()
        && weekly.total().isLessThan(policy.collectedFrom().get())) {
      add(weekly, ChargingStep.TRIVIAL_AMOUNT_WAIVED, weekly.total().negated(), policy.source());
    }
  }

  /** What is charged for arranging the care of somebody above the upper limit. */
  static Calculation arranging(
      FundingPosition position, CareSetting setting, LocalChargingPolicy policy) {
    boolean charged =
        position == FundingPosition.MAY_BUT_NEED_NOT_FUND
            && !setting.isCareHome()
            && policy.arrangementFee().isPresent();
    return charged
        ? Calculation.builder()
            .add(
                ChargingStep.FLAT_RATE_CHARGE,
                "arrangement-fee",
                policy.arrangementFee().get(),
                policy.source())
            .build()
        : Calculation.NOTHING;
  }

  private static void chargeShare(Calculation.Builder weekly, LocalChargingPolicy policy) {
    Amount left = weekly.total();
    Amount charged = left.part(policy.chargeableShare(), Rounding.TOWARDS_THE_PERSON_CHARGE);
    if (charged.isLessThan(left)) {
      weekly.addRounded(
          ChargingStep.SHARE_NOT_CHARGED,
          ChargingStep.SHARE_NOT_CHARGED.code(),
          charged.minus(left),
          policy.source(),
          Rounding.TOWARDS_THE_PERSON_CHARGE);
    }
  }

  private static void lower(
      Calculation.Builder weekly, ChargingStep step, Amount most, Citation source) {
    if (weekly.total().isGreaterThan(most)) {
      add(weekly, step, most.minus(weekly.total()), source);
    }
  }

  private static void add(
      Calculation.Builder weekly, ChargingStep step, Amount amount, Citation source) {
    weekly.add(step, step.code(), amount, source);
  }
}
