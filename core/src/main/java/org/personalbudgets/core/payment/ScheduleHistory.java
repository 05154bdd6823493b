package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What is due on every day, through changes of the schedule. Where one schedule follows another
 * within a period, each has of its own payment what its days come to.
 *
 * @param currencyCode the currency of all payments
 * @param versions the schedules, each from its first day to the day before the next one's; in order
 *     of days, no two from the same
 */
public record ScheduleHistory(String currencyCode, List<ScheduleVersion> versions) {
  /** Checks the order and the currencies. */
  public ScheduleHistory {
    Amount zero = Amount.zero(requireNonNull(currencyCode, "currencyCode"));
    versions = Copies.list("versions", versions);
    for (int n = 0; n < versions.size(); n++) {
      Checks.that(
          n == 0 || versions.get(n - 1).firstDay().isBefore(versions.get(n).firstDay()),
          "version %s of a schedule must begin after the one before it",
          n);
      versions.get(n).schedule().ifPresent(of -> zero.compareTo(of.gross().amount().amount()));
    }
  }

  /** One schedule, from its first day on. */
  public static ScheduleHistory of(PaymentSchedule schedule) {
    return new ScheduleHistory(
        requireNonNull(schedule, "schedule").gross().amount().amount().currencyCode(),
        ImmutableList.of(ScheduleVersion.of(schedule.firstDay(), schedule)));
  }

  /** This history up to a day, and from that day on the other version alone. */
  public ScheduleHistory then(ScheduleVersion version) {
    requireNonNull(version, "version");
    List<ScheduleVersion> changed = new ArrayList<>();
    for (ScheduleVersion earlier : versions) {
      if (earlier.firstDay().isBefore(version.firstDay())) {
        changed.add(earlier);
      }
    }
    changed.add(version);
    return new ScheduleHistory(currencyCode, changed);
  }

  /** What a range of days has of all payments; the parts of any cut of it add up to the whole. */
  public PaymentLegs legsFor(DateRange range) {
    PaymentLegs legs = PaymentLegs.nothing(currencyCode);
    for (DatedSchedule part : within(requireNonNull(range, "range"))) {
      legs = legs.plus(part.schedule().legsFor(part.days()));
    }
    return legs;
  }

  /** The stretches of a range in which payments are for days together, in order. */
  List<DateRange> periods(DateRange range) {
    ImmutableList.Builder<DateRange> periods = ImmutableList.builder();
    for (DatedSchedule part : within(range)) {
      LocalDate from = part.days().first();
      for (Payment payment :
          part.schedule().lines().repeating(part.days().first(), part.days().last())) {
        DateRange days = payment.days().intersection(part.days()).orElseThrow();
        if (from.isBefore(days.first())) {
          periods.add(DateRange.of(from, days.first().minusDays(1)));
        }
        periods.add(days);
        from = days.last().plusDays(1);
      }
      if (!from.isAfter(part.days().last())) {
        periods.add(DateRange.of(from, part.days().last()));
      }
    }
    return periods.build();
  }

  private List<DatedSchedule> within(DateRange range) {
    ImmutableList.Builder<DatedSchedule> parts = ImmutableList.builder();
    for (int n = firstHolding(range.first()); n < versions.size(); n++) {
      ScheduleVersion version = versions.get(n);
      if (version.firstDay().isAfter(range.last())) {
        break;
      }
      Optional<LocalDate> last =
          n + 1 < versions.size()
              ? Optional.of(versions.get(n + 1).firstDay().minusDays(1))
              : Optional.empty();
      LocalDate from =
          version.firstDay().isAfter(range.first()) ? version.firstDay() : range.first();
      LocalDate to = last.filter(day -> day.isBefore(range.last())).orElse(range.last());
      if (version.schedule().isPresent()) {
        parts.add(new DatedSchedule(DateRange.of(from, to), version.schedule().get()));
      }
    }
    return parts.build();
  }

  /** The number of the version that holds on a day; the first where none does yet. */
  private int firstHolding(LocalDate day) {
    int low = 0;
    int high = versions.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (versions.get(middle).firstDay().isAfter(day)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private record DatedSchedule(DateRange days, PaymentSchedule schedule) {}

  /** The currency and how many versions there are. */
  @Override
  public String toString() {
    return "ScheduleHistory{" + currencyCode + ", versions=" + versions.size() + "}";
  }
}
