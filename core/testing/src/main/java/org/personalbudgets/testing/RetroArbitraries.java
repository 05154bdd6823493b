package org.personalbudgets.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.payment.AmountMismatch;
import org.personalbudgets.core.payment.LikelyCause;
import org.personalbudgets.core.payment.MismatchCause;
import org.personalbudgets.core.payment.ModeBalances;
import org.personalbudgets.core.payment.ModeChange;
import org.personalbudgets.core.payment.PaidPeriod;
import org.personalbudgets.core.payment.PaymentLegs;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.payment.RetroAdjustment;
import org.personalbudgets.core.payment.RetroCase;
import org.personalbudgets.core.payment.RetroCause;
import org.personalbudgets.core.payment.RetroChange;
import org.personalbudgets.core.payment.RetroSettlement;
import org.personalbudgets.core.payment.RetroShare;
import org.personalbudgets.core.payment.ScheduleFinding;
import org.personalbudgets.core.payment.ScheduleFindingCode;
import org.personalbudgets.core.payment.ScheduleHistory;
import org.personalbudgets.core.payment.ScheduleVersion;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;

/** Payments that went wrong or have to be worked out again, and changes of mode. */
public final class RetroArbitraries {
  private RetroArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(LikelyCause.class, RetroArbitraries::likelyCauses)
        .add(AmountMismatch.class, RetroArbitraries::amountMismatches)
        .add(ScheduleFinding.class, RetroArbitraries::scheduleFindings)
        .add(PaidPeriod.class, RetroArbitraries::paidPeriods)
        .add(ScheduleVersion.class, RetroArbitraries::scheduleVersions)
        .add(ScheduleHistory.class, RetroArbitraries::scheduleHistories)
        .add(RetroChange.class, RetroArbitraries::retroChanges)
        .add(RetroShare.class, RetroArbitraries::retroShares)
        .add(RetroAdjustment.class, RetroArbitraries::retroAdjustments)
        .add(RetroCase.class, RetroArbitraries::retroCases)
        .add(RetroSettlement.class, RetroArbitraries::retroSettlements)
        .add(ModeBalances.class, RetroArbitraries::modeBalances)
        .add(ModeChange.class, RetroArbitraries::modeChanges);
  }

  private static Arbitrary<Amount> sums() {
    return MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST);
  }

  /** Causes of every kind. */
  public static Arbitrary<LikelyCause> likelyCauses() {
    return Combinators.combine(
            Arbitraries.of(MismatchCause.class),
            Arbitraries.of(Cadence.class).optional(0.3),
            sums(),
            sums())
        .as(LikelyCause::new)
        .withoutEdgeCases();
  }

  /** Two figures that differ, by a penny or more. */
  public static Arbitrary<AmountMismatch> amountMismatches() {
    return Combinators.combine(
            sums(), MoneyArbitraries.prices(), likelyCauses().list().ofMaxSize(2))
        .as((found, more, causes) -> new AmountMismatch(found.plus(more), found, causes))
        .withoutEdgeCases();
  }

  /** Findings with figures and without. */
  public static Arbitrary<ScheduleFinding> scheduleFindings() {
    return Combinators.combine(
            Arbitraries.of(ScheduleFindingCode.class), amountMismatches().optional(0.5))
        .as(ScheduleFinding::new)
        .withoutEdgeCases();
  }

  /** Payments for any days. */
  public static Arbitrary<PaidPeriod> paidPeriods() {
    return Combinators.combine(DateArbitraries.ranges(), PaymentArbitraries.paymentLegs())
        .as(PaidPeriod::new)
        .withoutEdgeCases();
  }

  /** Schedules from some day on, and a few stretches without. */
  public static Arbitrary<ScheduleVersion> scheduleVersions() {
    return Combinators.combine(
            DateArbitraries.dates(), PaymentArbitraries.paymentSchedules().optional(0.8))
        .as(ScheduleVersion::new)
        .withoutEdgeCases();
  }

  /** A schedule and up to two that follow it. */
  public static Arbitrary<ScheduleHistory> scheduleHistories() {
    return Combinators.combine(
            PaymentArbitraries.paymentSchedules(), scheduleVersions().list().ofMaxSize(2))
        .as(
            (first, later) -> {
              ScheduleHistory history = ScheduleHistory.of(first);
              for (ScheduleVersion version : later) {
                history = history.then(version);
              }
              return history;
            })
        .withoutEdgeCases();
  }

  /** Changes of every cause that somebody may give. */
  public static Arbitrary<RetroChange> retroChanges() {
    return Combinators.combine(
            Arbitraries.of(RetroCause.class).filter(cause -> cause != RetroCause.NOT_PAID_AS_DUE),
            LawArbitraries.citations(),
            scheduleHistories())
        .as(RetroChange::new)
        .withoutEdgeCases();
  }

  /** Shares that add or take off. */
  public static Arbitrary<RetroShare> retroShares() {
    return Combinators.combine(
            Arbitraries.of(RetroCause.class),
            LawArbitraries.citations().optional(0.7),
            sums(),
            sums())
        .as((cause, source, one, other) -> new RetroShare(cause, source, one.minus(other), other))
        .withoutEdgeCases();
  }

  /** Adjustments of one cause, by a penny or more. */
  public static Arbitrary<RetroAdjustment> retroAdjustments() {
    return Combinators.combine(paidPeriods(), MoneyArbitraries.prices(), retroShares())
        .as(
            (paid, more, share) ->
                new RetroAdjustment(
                    paid.days(),
                    paid.legs(),
                    new PaymentLegs(paid.legs().gross().plus(more), paid.legs().contribution()),
                    List.of(new RetroShare(share.cause(), share.source(), more, more.times(0)))))
        .withoutEdgeCases();
  }

  /**
   * Cases of up to a year: a schedule paid for most of its periods, one of them with nothing, and
   * up to two changes on a day within it.
   */
  public static Arbitrary<RetroCase> retroCases() {
    return Combinators.combine(
            PaymentArbitraries.paymentSchedules(),
            Arbitraries.integers().between(1, 400),
            Arbitraries.integers().between(0, 6),
            retroChanges(PaymentArbitraries.paymentSchedules()).list().ofMaxSize(2))
        .as(RetroArbitraries::retroCase)
        .withoutEdgeCases();
  }

  /** Cases in every stream, on both bases, some with a funder named. */
  public static Arbitrary<RetroSettlement> retroSettlements() {
    return Combinators.combine(
            retroCases(),
            Arbitraries.of(PaymentBasis.class),
            Arbitraries.of(FundingStream.class),
            TextArbitraries.ids().map(FunderId::of).optional(0.5))
        .as(RetroSettlement::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Change> retroChanges(Arbitrary<PaymentSchedule> schedules) {
    return Combinators.combine(
            schedules.optional(0.8),
            Arbitraries.integers().between(-20, 300),
            Arbitraries.of(RetroCause.PRICE, RetroCause.DATE, RetroCause.STATUS, RetroCause.LAW),
            LawArbitraries.citations())
        .as(Change::new);
  }

  /** A change on a day of the case, counted from the first day that is paid for. */
  private record Change(
      Optional<PaymentSchedule> schedule, int day, RetroCause cause, Citation source) {}

  private static RetroCase retroCase(
      PaymentSchedule schedule, int days, int unpaid, List<Change> changes) {
    DateRange span = DateRange.of(schedule.firstDay(), schedule.firstDay().plusDays(days - 1L));
    List<PaidPeriod> paid = new ArrayList<>();
    List<DateRange> periods = cut(span, 28);
    for (int n = 0; n < periods.size(); n++) {
      DateRange period = periods.get(n);
      if (n % 7 == unpaid + 1) {
        paid.add(new PaidPeriod(period, PaymentLegs.nothing("GBP")));
      } else if (n % 7 != unpaid) {
        paid.add(new PaidPeriod(period, schedule.legsFor(period)));
      }
    }
    ScheduleHistory before = ScheduleHistory.of(schedule);
    List<RetroChange> given = new ArrayList<>();
    ScheduleHistory known = before;
    for (Change change : changes) {
      known =
          known.then(
              new ScheduleVersion(schedule.firstDay().plusDays(change.day()), change.schedule()));
      given.add(new RetroChange(change.cause(), change.source(), known));
    }
    return new RetroCase(paid, before, given, span);
  }

  private static List<DateRange> cut(DateRange span, int days) {
    List<DateRange> parts = new ArrayList<>();
    for (var from = span.first(); !from.isAfter(span.last()); from = from.plusDays(days)) {
      var last = from.plusDays(days - 1L);
      parts.add(DateRange.of(from, last.isAfter(span.last()) ? span.last() : last));
    }
    return parts;
  }

  /** What two modes hold. */
  public static Arbitrary<ModeBalances> modeBalances() {
    return Combinators.combine(sums(), sums()).as(ModeBalances::new).withoutEdgeCases();
  }

  /** Changes on any day of a payment's period, its first and last among them. */
  public static Arbitrary<ModeChange> modeChanges() {
    return Combinators.combine(
            PaymentArbitraries.payments(),
            Arbitraries.integers().between(0, 366),
            AgreementArbitraries.managementModes(),
            AgreementArbitraries.managementModes())
        .filter((payment, day, from, to) -> !from.equals(to))
        .as(
            (payment, day, from, to) ->
                new ModeChange(
                    payment,
                    payment.days().first().plusDays(day % payment.days().days()),
                    from,
                    to))
        .withoutEdgeCases();
  }
}
