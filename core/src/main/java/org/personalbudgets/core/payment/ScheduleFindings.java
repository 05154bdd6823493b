package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;

/**
 * Whether a schedule pays what was agreed. A contract that says one figure and payments that follow
 * another went to the Ombudsman (LGSCO 23 000 127: £385 agreed, £195 paid): the difference is a
 * finding, with what may explain it.
 */
public final class ScheduleFindings {
  private ScheduleFindings() {}

  /** What is wrong with the schedule in itself. */
  public static List<ScheduleFinding> of(PaymentSchedule schedule) {
    Amount gross = requireNonNull(schedule, "schedule").gross().amount().amount();
    return schedule
        .contribution()
        .map(stated -> stated.amount().amount())
        .filter(contribution -> contribution.isGreaterThan(gross))
        .map(contribution -> new AmountMismatch(gross, contribution, ImmutableList.of()))
        .map(Optional::of)
        .map(figures -> new ScheduleFinding(ScheduleFindingCode.CONTRIBUTION_ABOVE_GROSS, figures))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /**
   * What is wrong with the schedule in itself, and against the terms of an agreement.
   *
   * @param conversion the convention that brings the agreed amounts to the cadence in which the
   *     schedule states its own
   * @throws org.personalbudgets.money.CurrencyMismatchException if they are in two currencies
   */
  public static List<ScheduleFinding> against(
      PaymentTerms terms, PaymentSchedule schedule, Conversion conversion) {
    requireNonNull(terms, "terms");
    requireNonNull(conversion, "conversion");
    ImmutableList.Builder<ScheduleFinding> findings = ImmutableList.builder();
    findings.addAll(of(schedule));
    amounts(terms, schedule, conversion, findings);
    if (terms.basis() != schedule.basis()) {
      findings.add(found(ScheduleFindingCode.BASIS_DIFFERS));
    }
    if (terms.timing() != schedule.timing()) {
      findings.add(found(ScheduleFindingCode.TIMING_DIFFERS));
    }
    if (!firstPaymentOn(schedule).equals(terms.firstPaymentOn())) {
      findings.add(found(ScheduleFindingCode.FIRST_PAYMENT_DIFFERS));
    }
    if (!ImmutableMultiset.copyOf(terms.oneOffs())
        .equals(ImmutableMultiset.copyOf(schedule.oneOffs()))) {
      findings.add(found(ScheduleFindingCode.ONE_OFFS_DIFFER));
    }
    return findings.build();
  }

  /**
   * What is wrong with the schedule against the plan that it pays for, by the plan's convention;
   * see {@link #againstPlan(SupportPlan, Conversion, PaymentSchedule)}.
   *
   * @throws org.personalbudgets.money.CurrencyMismatchException if they are in two currencies
   */
  public static List<ScheduleFinding> againstPlan(AgreedPlan plan, PaymentSchedule schedule) {
    return againstPlan(
        requireNonNull(plan, "plan").plan(),
        plan.conversion(),
        requireNonNull(schedule, "schedule"));
  }

  /**
   * What is wrong with the schedule against the plan that it pays for, agreed or not: the lines
   * managed by direct payment that run on the schedule's first day, brought to its cadence, and
   * those that cost something once.
   *
   * @param conversion the convention that brings costs to the cadence in which the schedule states
   *     its gross
   * @throws org.personalbudgets.money.CurrencyMismatchException if they are in two currencies
   */
  public static List<ScheduleFinding> againstPlan(
      SupportPlan plan, Conversion conversion, PaymentSchedule schedule) {
    PlannedPayment planned =
        PlannedPayment.of(
            requireNonNull(plan, "plan"),
            requireNonNull(conversion, "conversion"),
            requireNonNull(schedule, "schedule"));
    PeriodicAmount gross = schedule.gross().amount();
    ImmutableList.Builder<ScheduleFinding> findings = ImmutableList.builder();
    if (planned.repeating().isEmpty()) {
      findings.add(found(ScheduleFindingCode.NOT_COMPARABLE));
    }
    planned
        .repeating()
        .map(cost -> new PaymentLegs(cost, schedule.statedLegs().contribution().min(cost)))
        .flatMap(legs -> Mismatches.ofStated(legs, gross, true))
        .ifPresent(
            figures ->
                findings.add(
                    new ScheduleFinding(ScheduleFindingCode.PLAN_DIFFERS, Optional.of(figures))));
    if (!ImmutableMultiset.copyOf(planned.oneOffs())
        .equals(ImmutableMultiset.copyOf(schedule.oneOffs()))) {
      findings.add(found(ScheduleFindingCode.ONE_OFFS_DIFFER));
    }
    return findings.build();
  }

  private static void amounts(
      PaymentTerms terms,
      PaymentSchedule schedule,
      Conversion conversion,
      ImmutableList.Builder<ScheduleFinding> findings) {
    PeriodicAmount gross = schedule.gross().amount();
    boolean sameCadence = terms.amount().cadence() == gross.cadence();
    if (!sameCadence
        && !(conversion.covers(terms.amount().cadence()) && conversion.covers(gross.cadence()))) {
      findings.add(found(ScheduleFindingCode.NOT_COMPARABLE));
      return;
    }
    PaymentLegs agreed =
        schedule
            .rounding()
            .legs(
                new PaymentLegs(
                    terms.amount().amount(), terms.netAndGross().contribution().amount()),
                sameCadence
                    ? Rate.ONE
                    : conversion.factor(terms.amount().cadence(), gross.cadence()));
    PeriodicAmount contribution =
        schedule
            .contribution()
            .map(StatedAmount::amount)
            .orElseGet(() -> PeriodicAmount.of(gross.amount().times(0), gross.cadence()));
    Mismatches.ofStated(agreed, gross, true)
        .ifPresent(
            figures ->
                findings.add(
                    new ScheduleFinding(ScheduleFindingCode.GROSS_DIFFERS, Optional.of(figures))));
    Mismatches.ofStated(agreed, contribution, false)
        .ifPresent(
            figures ->
                findings.add(
                    new ScheduleFinding(
                        ScheduleFindingCode.CONTRIBUTION_DIFFERS, Optional.of(figures))));
  }

  /** By the days alone: the first payment may be one that the payer's rounding refuses. */
  private static LocalDate firstPaymentOn(PaymentSchedule schedule) {
    return schedule.timing() == PaymentTiming.IN_ADVANCE
        ? schedule.firstDay()
        : schedule.lines().days(0).last().plusDays(1);
  }

  private static ScheduleFinding found(ScheduleFindingCode code) {
    return new ScheduleFinding(code, Optional.empty());
  }
}
