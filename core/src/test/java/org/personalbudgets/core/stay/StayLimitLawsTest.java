package org.personalbudgets.core.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.money.DateRange;

/** Laws R1, R2, R4, R5 and R6 of rolling limits, as stays keep them. */
class StayLimitLawsTest {
  private static final LocalDate START = LocalDate.of(2023, 10, 1);

  /** After so many days the calendar repeats, leap years and all: 28 years. */
  private static final int CYCLE = 28 * 365 + 7;

  /** Stays offered in any order of their days. */
  @Provide
  Arbitrary<List<DateRange>> offers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 700), Arbitraries.integers().between(1, 31))
        .as((day, length) -> range(START.plusDays(day), length))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<RollingStayLimits> limits() {
    return Combinators.combine(
            Arbitraries.of(28, 28, 9),
            Arbitraries.of(120, 60, 20),
            Arbitraries.of(12, 12, 1, 6),
            Arbitraries.of(StayUnit.class))
        .as(RollingStayLimits::new);
  }

  @Property
  void R1_every_window_that_holds_a_stay_within_the_limits_is_within_them(
      @ForAll("offers") List<DateRange> offers, @ForAll("limits") RollingStayLimits limits) {
    StayHistory history = StayHistory.none();
    for (DateRange offer : offers) {
      if (fits(history, offer, limits)) {
        history = with(history, offer);
        assertNoWindowPasses(history, limits, offer);
      }
    }
  }

  @Property
  void R2_no_window_passes_its_limit_after_stays_that_were_within_it_in_any_order(
      @ForAll("offers") List<DateRange> offers, @ForAll("limits") RollingStayLimits limits) {
    StayHistory history = StayHistory.none();
    for (DateRange offer : offers) {
      history = fits(history, offer, limits) ? with(history, offer) : history;
    }
    NavigableSet<LocalDate> counted = counted(history, limits.unit());
    for (LocalDate end = START; end.isBefore(START.plusDays(1_200)); end = end.plusDays(1)) {
      assertThat(inWindow(counted, end, limits.months()))
          .isLessThanOrEqualTo(limits.mostInWindow());
    }
  }

  private static boolean fits(StayHistory history, DateRange offer, RollingStayLimits limits) {
    boolean free = history.stays().stream().noneMatch(taken -> taken.days().overlaps(offer));
    return free && limits.find(history, offer).isWithin();
  }

  /** Every window that holds a day of the stay, those that end later included. */
  private static void assertNoWindowPasses(
      StayHistory history, RollingStayLimits limits, DateRange stay) {
    NavigableSet<LocalDate> counted = counted(history, limits.unit());
    LocalDate last = stay.last().plusMonths(limits.months());
    for (LocalDate end = stay.first(); !end.isAfter(last); end = end.plusDays(1)) {
      assertThat(inWindow(counted, end, limits.months()))
          .isLessThanOrEqualTo(limits.mostInWindow());
    }
  }

  private static int inWindow(NavigableSet<LocalDate> days, LocalDate end, int months) {
    return days.subSet(end.minusMonths(months), false, end, true).size();
  }

  /** The days or, of each but its last, the nights. */
  private static NavigableSet<LocalDate> counted(StayHistory history, StayUnit unit) {
    NavigableSet<LocalDate> there = new TreeSet<>();
    for (Stay stay : history.stays()) {
      stay.days().first().datesUntil(stay.days().last().plusDays(1)).forEach(there::add);
    }
    NavigableSet<LocalDate> counted = new TreeSet<>(there);
    if (unit == StayUnit.NIGHTS) {
      counted.removeIf(day -> !there.contains(day.plusDays(1)));
    }
    return counted;
  }

  @Property
  void R4_shifting_every_day_by_a_cycle_of_the_calendar_changes_no_count(
      @ForAll("offers") List<DateRange> offers,
      @ForAll("limits") RollingStayLimits limits,
      @ForAll @IntRange(min = -2, max = 2) int cycles) {
    StayFinding here = limits.find(history(offers, 0), offers.get(0));
    StayFinding there =
        limits.find(history(offers, cycles * CYCLE), shifted(offers.get(0), cycles * CYCLE));
    assertThat(totals(there)).isEqualTo(totals(here));
  }

  @Property
  void R4_shifting_every_day_by_any_number_of_days_changes_no_single_period(
      @ForAll("offers") List<DateRange> offers,
      @ForAll("limits") RollingStayLimits limits,
      @ForAll @IntRange(min = -900, max = 900) int days) {
    StayFinding here = limits.find(history(offers, 0), offers.get(0));
    StayFinding there = limits.find(history(offers, days), shifted(offers.get(0), days));
    assertThat(totals(there).get(0)).isEqualTo(totals(here).get(0));
  }

  private static List<Integer> totals(StayFinding finding) {
    return finding.counts().stream().map(StayCount::total).toList();
  }

  @Property
  void R5_raising_a_limit_never_makes_an_answer_stricter(
      @ForAll("offers") List<DateRange> offers,
      @ForAll("limits") RollingStayLimits limits,
      @ForAll @IntRange(max = 40) int moreAtOnce,
      @ForAll @IntRange(max = 40) int moreInWindow) {
    RollingStayLimits raised =
        new RollingStayLimits(
            limits.mostAtOnce() + moreAtOnce,
            limits.mostInWindow() + moreInWindow,
            limits.months(),
            limits.unit());
    StayHistory history = history(offers, 0);
    if (limits.find(history, offers.get(0)).isWithin()) {
      assertThat(raised.find(history, offers.get(0)).isWithin()).isTrue();
    }
    assertThat(raised.left(history, START)).isGreaterThanOrEqualTo(limits.left(history, START));
  }

  @Property
  void R6_calling_off_a_stay_frees_its_own_days_only(
      @ForAll("offers") List<DateRange> offers, @ForAll("limits") RollingStayLimits limits) {
    StayHistory with = history(offers, 0);
    Stay calledOff = with.stays().get(0);
    StayHistory without = with.where(stay -> !stay.equals(calledOff));
    for (LocalDate day = START; day.isBefore(START.plusDays(740)); day = day.plusDays(1)) {
      DateRange one = DateRange.ofDay(day);
      int freed = with.within(one, StayUnit.DAYS) - without.within(one, StayUnit.DAYS);
      assertThat(freed).isEqualTo(calledOff.days().contains(day) ? 1 : 0);
    }
    assertThat(limits.find(without, calledOff.days()).counts().get(1).total())
        .isEqualTo(limits.find(with, calledOff.days()).counts().get(1).total());
  }

  /** Those of the offers that share no day with an earlier one. */
  private static StayHistory history(List<DateRange> offers, int days) {
    StayHistory history = StayHistory.none();
    for (DateRange offer : offers) {
      DateRange moved = shifted(offer, days);
      if (history.stays().stream().noneMatch(taken -> taken.days().overlaps(moved))) {
        history = with(history, moved);
      }
    }
    return history;
  }

  private static StayHistory with(StayHistory history, DateRange days) {
    return history.with(Stay.inCareHome(StayId.of("s" + history.stays().size()), days));
  }

  private static DateRange shifted(DateRange range, int days) {
    return DateRange.of(range.first().plusDays(days), range.last().plusDays(days));
  }

  private static DateRange range(LocalDate first, int length) {
    return DateRange.of(first, first.plusDays(length - 1L));
  }
}
