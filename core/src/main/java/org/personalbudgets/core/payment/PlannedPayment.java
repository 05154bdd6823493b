package org.personalbudgets.core.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * What the lines of a plan come to that are managed by direct payment, as against a schedule.
 *
 * @param repeating those whose cost runs on its first day, by its cadence; empty if the convention
 *     cannot bring one of them to it
 * @param oneOffs those that cost something once
 */
record PlannedPayment(Optional<Amount> repeating, ImmutableList<OneOffPayment> oneOffs) {
  static PlannedPayment of(SupportPlan plan, Conversion conversion, PaymentSchedule schedule) {
    PeriodicAmount gross = schedule.gross().amount();
    Optional<Amount> repeating = Optional.of(gross.amount().times(0));
    ImmutableList.Builder<OneOffPayment> oneOffs = ImmutableList.builder();
    for (PlanLine line : plan.lines()) {
      if (!(line.mode() instanceof ManagementMode.DirectPayment)) {
        continue;
      }
      if (line.cost() instanceof LineCost.Repeating cost && runs(cost, schedule.firstDay())) {
        Optional<Amount> of =
            converted(cost.amount(), gross.cadence(), conversion, schedule.rounding().rounding());
        repeating = repeating.flatMap(sum -> of.map(sum::plus));
      } else if (line.cost() instanceof LineCost.OneOff cost && cost.amount().isPositive()) {
        oneOffs.add(new OneOffPayment(cost.on(), cost.amount()));
      }
    }
    return new PlannedPayment(repeating, oneOffs.build());
  }

  private static boolean runs(LineCost.Repeating cost, LocalDate day) {
    return !cost.firstDay().isAfter(day)
        && cost.lastDay().map(last -> !last.isBefore(day)).orElse(true);
  }

  private static Optional<Amount> converted(
      PeriodicAmount amount, Cadence to, Conversion conversion, Rounding rounding) {
    if (amount.cadence() == to) {
      return Optional.of(amount.amount());
    }
    return conversion.covers(amount.cadence()) && conversion.covers(to)
        ? Optional.of(conversion.convert(amount, to, rounding).amount())
        : Optional.empty();
  }
}
