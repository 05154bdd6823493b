package org.personalbudgets.core.payment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/** The payments of a schedule, by number and by day. */
final class ScheduleLines {
  private static final Comparator<Payment> BY_DAYS =
      Comparator.<Payment, LocalDate>comparing(payment -> payment.days().first())
          .thenComparing(payment -> payment.days().last());

  private final PaymentSchedule schedule;

  /** Which period from the anchor the first payment is for. */
  private final int start;

  ScheduleLines(PaymentSchedule schedule) {
    this.schedule = schedule;
    this.start = schedule.cadence().indexOf(schedule.anchor(), schedule.firstDay());
  }

  /** The number of the payment that is for a day; negative before the first. */
  int indexOf(LocalDate day) {
    return schedule.cadence().indexOf(schedule.anchor(), day) - start;
  }

  Payment payment(int n) {
    Checks.that(n >= 0, "payments are counted from 0 but %s was asked for", n);
    DateRange whole = whole(n);
    Checks.that(
        schedule.lastDay().map(last -> !whole.first().isAfter(last)).orElse(true),
        "there is no payment of number %s: the schedule ends before it",
        n);
    return payment(whole);
  }

  private DateRange whole(int n) {
    // a number that no int holds lies beyond all years, and the cadence says so
    int step = Ints.saturatedCast((long) start + n);
    return schedule.cadence().nthPeriod(schedule.anchor(), step);
  }

  /** The days that a payment is for. */
  DateRange days(int n) {
    return days(whole(n));
  }

  private DateRange days(DateRange whole) {
    LocalDate first = later(whole.first(), schedule.firstDay());
    LocalDate last = schedule.lastDay().map(end -> earlier(end, whole.last())).orElse(whole.last());
    return DateRange.of(first, last);
  }

  private Payment payment(DateRange whole) {
    DateRange days = days(whole);
    PaymentOrigin.Calculated origin =
        new PaymentOrigin.Calculated(
            schedule.gross(),
            schedule.contribution(),
            schedule
                .convention()
                .share(schedule.gross().amount().cadence(), schedule.cadence(), whole, days),
            schedule.rounding());
    return new Payment(
        new PaymentPeriod(days, dueOn(days), kind(whole, days)),
        schedule.rounding().legs(schedule.statedLegs(), origin.share()),
        schedule.basis(),
        origin);
  }

  private LocalDate dueOn(DateRange days) {
    return schedule.timing() == PaymentTiming.IN_ADVANCE ? days.first() : days.last().plusDays(1);
  }

  private static PeriodKind kind(DateRange whole, DateRange days) {
    boolean begins = days.first().equals(whole.first());
    boolean ends = days.last().equals(whole.last());
    if (begins) {
      return ends ? PeriodKind.WHOLE : PeriodKind.STUB_AT_END;
    }
    return ends ? PeriodKind.STUB_AT_START : PeriodKind.STUB_AT_BOTH_ENDS;
  }

  List<Payment> overlapping(LocalDate from, LocalDate to) {
    List<Payment> payments = repeating(from, to);
    for (OneOffPayment oneOff : schedule.oneOffs()) {
      if (!oneOff.on().isBefore(from) && !oneOff.on().isAfter(to)) {
        payments.add(once(oneOff));
      }
    }
    payments.sort(BY_DAYS);
    return ImmutableList.copyOf(payments);
  }

  List<Payment> dueBetween(LocalDate from, LocalDate to) {
    // a payment in arrears is for days that end before the first day of the range
    return overlapping(from.minusDays(1), to).stream()
        .filter(payment -> !payment.dueOn().isBefore(from) && !payment.dueOn().isAfter(to))
        .collect(ImmutableList.toImmutableList());
  }

  /** Those for days from one to the other, without the one-offs. */
  List<Payment> repeating(LocalDate from, LocalDate to) {
    LocalDate first = later(from, schedule.firstDay());
    LocalDate last = schedule.lastDay().map(end -> earlier(end, to)).orElse(to);
    List<Payment> payments = new ArrayList<>();
    if (!last.isBefore(first) && schedule.gross().amount().amount().isPositive()) {
      int end = indexOf(last);
      for (int n = indexOf(first); n <= end; n++) {
        payments.add(payment(whole(n)));
      }
    }
    return payments;
  }

  private Payment once(OneOffPayment oneOff) {
    return new Payment(
        new PaymentPeriod(DateRange.ofDay(oneOff.on()), oneOff.on(), PeriodKind.ONCE),
        new PaymentLegs(oneOff.amount(), oneOff.amount().times(0)),
        schedule.basis(),
        new PaymentOrigin.Agreed(oneOff));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }
}
