package org.personalbudgets.examples.walkthrough;

import java.util.Optional;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.payment.LegRounding;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.payment.PeriodConvention;
import org.personalbudgets.core.payment.StatedAmount;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * The part of a budget that is paid out as a direct payment. Every line of these cases repeats by
 * the week.
 *
 * @param gross what the lines that are paid directly cost in a week; more than nothing
 * @param contribution what the person pays in a week
 */
record DirectPaymentPart(Amount gross, Amount contribution) {

  /** Empty when the council arranges everything. */
  static Optional<DirectPaymentPart> of(SupportPlan plan, Amount contribution) {
    Amount gross = Amount.ZERO_POUNDS;
    for (PlanLine line : plan.lines()) {
      if (line.mode() instanceof ManagementMode.DirectPayment) {
        gross = gross.plus(weekly(line.cost()));
      }
    }
    return gross.isZero()
        ? Optional.empty()
        : Optional.of(new DirectPaymentPart(gross, contribution));
  }

  /** What is paid from the day of agreement on: in advance, net, each leg rounded for itself. */
  PaymentSchedule schedule(AgreedPlan agreed, Cadence cadence) {
    Citation terms = Citation.agreement(agreed.agreement().id().toString(), "payment terms");
    return PaymentSchedule.builder()
        .gross(new StatedAmount(PeriodicAmount.weekly(gross), terms))
        .contribution(new StatedAmount(PeriodicAmount.weekly(contribution), terms))
        .basis(PaymentBasis.NET)
        .timing(PaymentTiming.IN_ADVANCE)
        .cadence(cadence)
        .firstDay(agreed.agreedOn())
        .convention(PeriodConvention.daysOverSeven())
        .rounding(LegRounding.roundThenSubtract(Rounding.HALF_UP_EACH_LEG))
        .build();
  }

  static Amount weekly(LineCost cost) {
    return cost instanceof LineCost.Repeating repeating
        ? repeating.amount().amount()
        : Amount.ZERO_POUNDS;
  }
}
