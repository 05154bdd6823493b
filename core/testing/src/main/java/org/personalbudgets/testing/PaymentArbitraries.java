package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.ledger.PaymentLeg;
import org.personalbudgets.core.ledger.PaymentSchedule;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;

/** Schedules of direct payments. */
public final class PaymentArbitraries {
  private PaymentArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(PaymentLeg.class, PaymentArbitraries::paymentLegs)
        .add(PaymentSchedule.class, PaymentArbitraries::paymentSchedules);
  }

  private static Arbitrary<Amount> weekly() {
    return MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST);
  }

  /** Payments of which the contribution takes a part, all, or would take more. */
  public static Arbitrary<PaymentLeg> paymentLegs() {
    return Combinators.combine(DateArbitraries.dates(), weekly(), weekly()).as(PaymentLeg::new);
  }

  /** Schedules of every cadence that a direct payment has. */
  public static Arbitrary<PaymentSchedule> paymentSchedules() {
    return Builders.withBuilder(PaymentSchedule::builder)
        .use(weekly())
        .in(PaymentSchedule.Builder::weekly)
        .use(weekly())
        .in(PaymentSchedule.Builder::weeklyContribution)
        .use(
            Arbitraries.of(
                Cadence.WEEK, Cadence.TWO_WEEKS, Cadence.FOUR_WEEKS, Cadence.CALENDAR_MONTH))
        .in(PaymentSchedule.Builder::cadence)
        .use(DateArbitraries.dates())
        .in(PaymentSchedule.Builder::firstPaymentOn)
        .use(MoneyArbitraries.roundings())
        .in(PaymentSchedule.Builder::rounding)
        .build(PaymentSchedule.Builder::build);
  }
}
