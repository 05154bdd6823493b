package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.payment.LegRounding;
import org.personalbudgets.core.payment.Payment;
import org.personalbudgets.core.payment.PaymentLegs;
import org.personalbudgets.core.payment.PaymentOrigin;
import org.personalbudgets.core.payment.PaymentPeriod;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.payment.PeriodConvention;
import org.personalbudgets.core.payment.PeriodKind;
import org.personalbudgets.core.payment.Reconciliation;
import org.personalbudgets.core.payment.RoundingOrder;
import org.personalbudgets.core.payment.StatedAmount;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;

/** Payments and their schedules: every cadence, stubs at both ends, leap days and month ends. */
public final class PaymentArbitraries {
  private static final List<Conversion> OF_THE_YEAR =
      List.of(
          Conversion.WEEKS_52_A_YEAR,
          Conversion.WEEKS_52_143_A_YEAR,
          Conversion.DAYS_365_A_YEAR,
          Conversion.DAYS_365_25_A_YEAR);

  private PaymentArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(LegRounding.class, PaymentArbitraries::legRoundings)
        .add(PaymentLegs.class, PaymentArbitraries::paymentLegs)
        .add(StatedAmount.class, PaymentArbitraries::statedAmounts)
        .add(PeriodConvention.class, PaymentArbitraries::conventions)
        .add(
            PeriodConvention.DaysOverSeven.class,
            () -> Arbitraries.create(PeriodConvention.DaysOverSeven::new))
        .add(
            PeriodConvention.EqualPeriods.class,
            () -> conversions().map(PeriodConvention.EqualPeriods::new))
        .add(PaymentPeriod.class, PaymentArbitraries::paymentPeriods)
        .add(PaymentOrigin.Calculated.class, PaymentArbitraries::calculated)
        .add(PaymentOrigin.Agreed.class, PaymentArbitraries::agreed)
        .add(
            PaymentOrigin.class,
            () -> Arbitraries.oneOf(calculated().map(PaymentOrigin.class::cast), agreed()))
        .add(Payment.class, PaymentArbitraries::payments)
        .add(PaymentSchedule.class, PaymentArbitraries::paymentSchedules)
        .add(Reconciliation.class, PaymentArbitraries::reconciliations);
    RetroArbitraries.addTo(registry);
  }

  private static Arbitrary<Amount> sums() {
    return MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST);
  }

  /** Both orders, with every mode that rounds. */
  public static Arbitrary<LegRounding> legRoundings() {
    return Combinators.combine(Arbitraries.of(RoundingOrder.class), MoneyArbitraries.roundings())
        .as(LegRounding::new);
  }

  /** Legs of which the person's part is nothing, some or all. */
  public static Arbitrary<PaymentLegs> paymentLegs() {
    return Combinators.combine(sums(), sums())
        .as((one, other) -> new PaymentLegs(one.max(other), one.min(other)))
        .withoutEdgeCases();
  }

  /** Amounts by any cadence, from any source. */
  public static Arbitrary<StatedAmount> statedAmounts() {
    return Arbitraries.of(Cadence.class).flatMap(PaymentArbitraries::statedAmounts);
  }

  private static Arbitrary<StatedAmount> statedAmounts(Cadence cadence) {
    return Combinators.combine(sums(), LawArbitraries.citations())
        .as((amount, source) -> new StatedAmount(PeriodicAmount.of(amount, cadence), source))
        .withoutEdgeCases();
  }

  private static Arbitrary<Conversion> conversions() {
    return Arbitraries.oneOf(
        Arbitraries.of(OF_THE_YEAR),
        Arbitraries.of(Conversion.WHOLE_WEEKS, Conversion.TWELVE_MONTHS));
  }

  /** Days over seven, and every convention by which periods are equal. */
  public static Arbitrary<PeriodConvention> conventions() {
    return Arbitraries.oneOf(
        Arbitraries.of(PeriodConvention.daysOverSeven()),
        conversions().map(PeriodConvention::equalPeriods));
  }

  /** Periods of every kind, due on their first day or the day after the last. */
  public static Arbitrary<PaymentPeriod> paymentPeriods() {
    return Combinators.combine(
            DateArbitraries.ranges(), Arbitraries.of(PeriodKind.class), Items.either())
        .as(
            (days, kind, inAdvance) ->
                new PaymentPeriod(days, inAdvance ? days.first() : days.last().plusDays(1), kind))
        .withoutEdgeCases();
  }

  private static Arbitrary<PaymentOrigin.Calculated> calculated() {
    Arbitrary<Rate> shares = Arbitraries.integers().between(1, 366).map(days -> Rate.of(days, 7));
    return Combinators.combine(
            statedAmounts(Cadence.WEEK),
            statedAmounts(Cadence.WEEK).optional(0.7),
            shares,
            legRoundings())
        .as(PaymentOrigin.Calculated::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<PaymentOrigin.Agreed> agreed() {
    return TermsArbitraries.oneOffPayments().map(PaymentOrigin.Agreed::new);
  }

  /** Payments of schedules: one of the first forty, or the first if there are fewer. */
  public static Arbitrary<Payment> payments() {
    return Combinators.combine(paymentSchedules(), Arbitraries.integers().between(0, 40))
        .as((schedule, n) -> schedule.payment(n % Math.max(1, schedule.count().orElse(41))))
        .withoutEdgeCases();
  }

  /**
   * Schedules by every cadence, convention and order of rounding, with a stub at either end or
   * none, ended and open, and contributions up to more than the gross.
   */
  public static Arbitrary<PaymentSchedule> paymentSchedules() {
    return conventions()
        .flatMap(
            convention ->
                Combinators.combine(Arbitraries.of(Cadence.class), Arbitraries.of(Cadence.class))
                    .filter(
                        (stated, paid) -> paid != Cadence.DAY && convention.covers(stated, paid))
                    .flatAs((stated, paid) -> paymentSchedules(convention, stated, paid)))
        .withoutEdgeCases();
  }

  private static Arbitrary<PaymentSchedule> paymentSchedules(
      PeriodConvention convention, Cadence stated, Cadence paid) {
    return DateArbitraries.dates()
        .flatMap(
            first ->
                Builders.withBuilder(
                        () ->
                            PaymentSchedule.builder()
                                .convention(convention)
                                .cadence(paid)
                                .firstDay(first))
                    .use(statedAmounts(stated))
                    .in(PaymentSchedule.Builder::gross)
                    .use(statedAmounts(stated))
                    .withProbability(0.7)
                    .in(PaymentSchedule.Builder::contribution)
                    .use(Arbitraries.of(PaymentBasis.class))
                    .in(PaymentSchedule.Builder::basis)
                    .use(Arbitraries.of(PaymentTiming.class))
                    .in(PaymentSchedule.Builder::timing)
                    .use(DateArbitraries.lengths().map(days -> first.plusDays(days - 1L)))
                    .withProbability(0.7)
                    .in(PaymentSchedule.Builder::lastDay)
                    .use(anchors(first))
                    .withProbability(0.5)
                    .in(PaymentSchedule.Builder::anchor)
                    .use(legRoundings())
                    .in(PaymentSchedule.Builder::rounding)
                    .use(TermsArbitraries.oneOffPayments().list().ofMaxSize(2))
                    .in(Items.each(PaymentSchedule.Builder::addOneOff))
                    .build(PaymentSchedule.Builder::build));
  }

  private static Arbitrary<LocalDate> anchors(LocalDate first) {
    return Arbitraries.integers().between(-40, 40).withoutEdgeCases().map(first::plusDays);
  }

  /** What schedules come to over some range of days from their first on. */
  public static Arbitrary<Reconciliation> reconciliations() {
    return Combinators.combine(paymentSchedules(), DateArbitraries.lengths())
        .as(
            (schedule, days) ->
                schedule.reconcile(
                    DateRange.of(schedule.firstDay(), schedule.firstDay().plusDays(days - 1L))))
        .withoutEdgeCases();
  }
}
