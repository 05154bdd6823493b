package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Rounding;

/** What holds of every schedule: any cadence, convention, rounding, with stubs and without. */
class PaymentScheduleLawsTest {
  private static final int MOST = 60;

  /** The first payments one by one, as a reader without our index arithmetic would list them. */
  private static List<Payment> oneByOne(PaymentSchedule schedule) {
    List<Payment> payments = new ArrayList<>();
    int count = Math.min(MOST, schedule.count().orElse(MOST));
    for (int n = 0; n < count; n++) {
      payments.add(schedule.payment(n));
    }
    return payments;
  }

  private static DateRange from(PaymentSchedule schedule, int days) {
    return DateRange.of(schedule.firstDay(), schedule.firstDay().plusDays(days - 1L));
  }

  @Property
  void B9_net_and_contribution_make_the_gross_in_each_payment_and_in_total(
      @ForAll PaymentSchedule schedule) {
    PaymentLegs total = PaymentLegs.nothing("GBP");
    for (Payment payment : oneByOne(schedule)) {
      PaymentLegs legs = payment.legs();
      assertThat(legs.net().plus(legs.contribution())).isEqualTo(legs.gross());
      assertThat(payment.paid().plus(payment.paidInByPerson())).isEqualTo(legs.gross());
      assertThat(legs.net().isNegative() || legs.contribution().isNegative()).isFalse();
      total = total.plus(legs);
    }
    assertThat(total.net().plus(total.contribution())).isEqualTo(total.gross());
  }

  @Property
  void payments_follow_each_other_without_a_gap_from_the_first_day_to_the_last(
      @ForAll PaymentSchedule schedule) {
    LocalDate next = schedule.firstDay();
    for (Payment payment : oneByOne(schedule)) {
      assertThat(payment.days().first()).isEqualTo(next);
      next = payment.days().last().plusDays(1);
      assertThat(payment.dueOn())
          .isEqualTo(schedule.timing() == PaymentTiming.IN_ADVANCE ? payment.days().first() : next);
    }
    if (schedule.count().filter(count -> count <= MOST).isPresent()) {
      assertThat(schedule.lastDay()).hasValue(next.minusDays(1));
    }
  }

  @Property
  void payments_of_some_days_and_due_in_them_are_those_that_a_look_through_all_finds(
      @ForAll PaymentSchedule schedule,
      @ForAll @IntRange(min = 0, max = 200) int after,
      @ForAll @IntRange(min = 1, max = 200) int days) {
    LocalDate first = schedule.firstDay().plusDays(after);
    DateRange range = DateRange.of(first, first.plusDays(days - 1L));
    List<Payment> all =
        schedule.gross().amount().amount().isZero() ? List.of() : oneByOne(schedule);
    assertThat(repeating(schedule.payments(range)))
        .isEqualTo(all.stream().filter(payment -> payment.days().overlaps(range)).toList());
    assertThat(repeating(schedule.dueIn(range)))
        .isEqualTo(all.stream().filter(payment -> range.contains(payment.dueOn())).toList());
    assertThat(schedule.payments(range).stream().filter(PaymentScheduleLawsTest::isOnce).count())
        .isEqualTo(schedule.oneOffs().stream().filter(once -> range.contains(once.on())).count());
  }

  private static boolean isOnce(Payment payment) {
    return payment.period().kind() == PeriodKind.ONCE;
  }

  private static List<Payment> repeating(List<Payment> payments) {
    return payments.stream().filter(payment -> !isOnce(payment)).toList();
  }

  @Property
  void A9_the_parts_of_any_cut_add_up_to_the_whole_leg_by_leg(
      @ForAll PaymentSchedule schedule,
      @ForAll @IntRange(min = 2, max = 800) int days,
      @ForAll @IntRange(min = 1, max = 799) int at,
      @ForAll @IntRange(min = 1, max = 40) int step) {
    DateRange whole = from(schedule, days);
    LocalDate cut = whole.first().plusDays(1 + at % (days - 1));
    PaymentLegs before = schedule.legsFor(DateRange.of(whole.first(), cut.minusDays(1)));
    PaymentLegs after = schedule.legsFor(DateRange.of(cut, whole.last()));
    assertThat(before.plus(after)).isEqualTo(schedule.legsFor(whole));

    PaymentLegs parts = PaymentLegs.nothing("GBP");
    for (LocalDate day = whole.first(); !day.isAfter(whole.last()); day = day.plusDays(step)) {
      LocalDate end = day.plusDays(step - 1L);
      parts =
          parts.plus(
              schedule.legsFor(DateRange.of(day, end.isAfter(whole.last()) ? whole.last() : end)));
    }
    assertThat(parts).isEqualTo(schedule.legsFor(whole));
  }

  @Property
  void all_the_days_of_a_payment_have_all_of_it_and_each_day_its_share_to_the_penny(
      @ForAll Payment payment, @ForAll @IntRange(min = 0, max = 400) int at) {
    assertThat(payment.within(payment.days())).isEqualTo(payment.legs());
    long days = payment.days().days();
    PaymentLegs ofDay = payment.within(DateRange.ofDay(payment.days().first().plusDays(at % days)));
    long exact = payment.legs().net().minorUnits() / days;
    assertThat(ofDay.net().minorUnits()).isBetween(exact, exact + 1);
  }

  @Property
  void P9_the_payments_of_any_time_reconcile_with_the_stated_amounts(
      @ForAll PaymentSchedule schedule, @ForAll @IntRange(min = 1, max = 3_650) int days) {
    Reconciliation reconciled = schedule.reconcile(from(schedule, days));
    assertThat(reconciled.isWithinRounding()).as("%s", reconciled).isTrue();
    assertThat(reconciled.paid().gross().minus(reconciled.exact().gross()))
        .isEqualTo(reconciled.difference());
  }

  @Property
  void whole_weeks_are_never_rounded(
      @ForAll PaymentSchedule any, @ForAll @IntRange(min = 0, max = 100) int n) {
    PaymentSchedule weekly =
        PaymentSchedule.builder()
            .gross(Schedules.weekly("123.45"))
            .contribution(Schedules.weekly("67.89"))
            .basis(any.basis())
            .timing(any.timing())
            .cadence(Cadence.FOUR_WEEKS)
            .firstDay(any.firstDay())
            .convention(PeriodConvention.daysOverSeven())
            .rounding(new LegRounding(any.rounding().order(), Rounding.EXACT))
            .build();
    assertThat(weekly.payment(n).legs()).isEqualTo(Schedules.legs("493.80", "271.56"));
  }

  @Property
  void C5_nothing_is_paid_net_exactly_when_the_contribution_comes_to_as_much(
      @ForAll PaymentSchedule schedule) {
    Amount gross = schedule.gross().amount().amount();
    Amount asked =
        schedule.contribution().map(stated -> stated.amount().amount()).orElse(Amount.ZERO_POUNDS);
    assertThat(ScheduleFindings.of(schedule))
        .hasSize(asked.isGreaterThan(gross) ? 1 : 0)
        .allMatch(found -> found.code() == ScheduleFindingCode.CONTRIBUTION_ABOVE_GROSS);
    if (asked.isAtLeast(gross)) {
      assertThat(oneByOne(schedule))
          .allMatch(payment -> payment.legs().paid(PaymentBasis.NET).isZero())
          .allMatch(payment -> payment.legs().contribution().equals(payment.legs().gross()));
    }
    if (asked.isZero()) {
      assertThat(oneByOne(schedule))
          .allMatch(payment -> payment.legs().net().equals(payment.legs().gross()));
    }
  }

  @Property
  void a_figure_agrees_exactly_when_it_is_the_one_paid(
      @ForAll PaymentSchedule schedule, @ForAll @IntRange(min = -3, max = 3) int pence) {
    Payment payment = schedule.payment(0);
    Amount printed = payment.paid().plus(Amount.pence(pence));
    assertThat(schedule.compare(0, printed).map(AmountMismatch::difference))
        .isEqualTo(pence == 0 ? Optional.empty() : Optional.of(Amount.pence(pence)));
  }
}
