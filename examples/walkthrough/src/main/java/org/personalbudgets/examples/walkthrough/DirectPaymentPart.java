package org.personalbudgets.examples.walkthrough;

import java.util.Optional;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

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

  /** What is left to pay out in a week; nothing when the contribution comes to as much. */
  PeriodicAmount net() {
    Amount net = gross.minus(contribution);
    return PeriodicAmount.weekly(net.isNegative() ? Amount.ZERO_POUNDS : net);
  }

  static Amount weekly(LineCost cost) {
    return cost instanceof LineCost.Repeating repeating
        ? repeating.amount().amount()
        : Amount.ZERO_POUNDS;
  }
}
