package org.personalbudgets.core.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.money.DateRange;

/** Laws R3, R8 and R9, and H41: counting stays equals a day-by-day model on random histories. */
class StayLimitsModelTest {
  /** Early enough to have two leap days in the years that follow. */
  static final LocalDate START = LocalDate.of(2023, 10, 1);

  /** Stays of one to forty days, from sharing a day of moving to five weeks apart. */
  @Provide
  Arbitrary<StayHistory> histories() {
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 12), Arbitraries.integers().between(26, 40));
    Arbitrary<Integer> gaps =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 40));
    return Combinators.combine(gaps, lengths)
        .as((gap, length) -> new int[] {gap, length})
        .list()
        .ofMaxSize(25)
        .map(StayLimitsModelTest::history)
        .withoutEdgeCases();
  }

  private static StayHistory history(List<int[]> gapsAndLengths) {
    List<Stay> stays = new ArrayList<>();
    LocalDate first = START;
    for (int[] one : gapsAndLengths) {
      DateRange days = DateRange.of(first.plusDays(one[0]), first.plusDays(one[0] + one[1] - 1L));
      stays.add(Stay.inCareHome(StayId.of("s" + stays.size()), days));
      first = days.last();
    }
    return StayHistory.of(stays);
  }

  @Provide
  Arbitrary<DateRange> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 700),
            Arbitraries.oneOf(
                Arbitraries.integers().between(1, 8), Arbitraries.integers().between(20, 32)))
        .as((day, length) -> range(START.plusDays(day), length))
        .withoutEdgeCases();
  }

  private static DateRange range(LocalDate first, int length) {
    return DateRange.of(first, first.plusDays(length - 1L));
  }

  /** The figures of the law, and others that make more of chance. */
  @Provide
  Arbitrary<RollingStayLimits> rolling() {
    return Combinators.combine(
            Arbitraries.of(28, 28, 9, 60),
            Arbitraries.of(120, 120, 15, 60),
            Arbitraries.of(12, 12, 1, 2, 6, 13),
            Arbitraries.of(StayUnit.class))
        .as(RollingStayLimits::new);
  }

  @Provide
  Arbitrary<ChainedStayLimits> chained() {
    Arbitrary<Chaining> chaining =
        Combinators.combine(
                Arbitraries.of(28, 28, 10, 40),
                Arbitraries.of(28, 28, 3, 10),
                Arbitraries.of(ChainReading.class))
            .as(Chaining::new);
    return Combinators.combine(
            Arbitraries.of(27, 28, 12, 20),
            Arbitraries.of(12, 12, 2, 3),
            chaining,
            Arbitraries.of(StayUnit.class))
        .as(ChainedStayLimits::new);
  }

  @Property
  void R9_the_single_period_and_the_fullest_window_are_those_of_the_model(
      @ForAll("histories") StayHistory history,
      @ForAll("stays") DateRange stay,
      @ForAll("rolling") RollingStayLimits limits) {
    NaiveStays model = new NaiveStays(limits.unit(), history, stay);
    Assume.that(!model.countsNothing());
    StayFinding finding = limits.find(history, stay);
    StayCount period = finding.counts().get(0);
    StayCount window = finding.counts().get(1);
    assertThat(period.total()).isEqualTo(model.singlePeriod());
    assertThat(window.total()).isEqualTo(model.fullestWindow(limits.months()));
    assertThat(window.used()).isEqualTo(history.within(window.span(), limits.unit()));
    assertThat(finding.isWithin())
        .isEqualTo(
            period.total() <= limits.mostAtOnce() && window.total() <= limits.mostInWindow());
  }

  @Property
  void R9_the_fullest_chain_is_that_of_the_model(
      @ForAll("histories") StayHistory history,
      @ForAll("stays") DateRange stay,
      @ForAll("chained") ChainedStayLimits limits) {
    NaiveStays model = new NaiveStays(limits.unit(), history, stay);
    Assume.that(!model.countsNothing());
    StayFinding finding = limits.find(history, stay);
    StayCount chain = finding.deciding();
    assertThat(chain.total()).isEqualTo(model.fullestChain(limits.months(), limits.chaining()));
    assertThat(chain.used()).isEqualTo(history.within(chain.span(), limits.unit()));
    assertThat(finding.isWithin()).isEqualTo(chain.total() <= limits.mostInChain());
  }

  @Property
  void the_next_first_day_is_the_first_that_a_search_day_by_day_finds(
      @ForAll("histories") StayHistory history,
      @ForAll @IntRange(min = -30, max = 700) int day,
      @ForAll @IntRange(min = 1, max = 28) int count,
      @ForAll("rolling") RollingStayLimits rolling,
      @ForAll("chained") ChainedStayLimits chained) {
    LocalDate notBefore = START.plusDays(day);
    assertNextFirstDay(rolling, history, notBefore, count);
    assertNextFirstDay(chained, history, notBefore, count);
  }

  private static void assertNextFirstDay(
      StayLimits limits, StayHistory history, LocalDate notBefore, int count) {
    Optional<LocalDate> found = limits.nextFirstDay(history, notBefore, count);
    DateRange first = limits.unit().stay(notBefore, count);
    assertThat(found.isPresent()).isEqualTo(limits.find(StayHistory.none(), first).isWithin());
    if (found.isPresent()) {
      LocalDate day = notBefore;
      while (!mayBegin(limits, history, limits.unit().stay(day, count))) {
        day = day.plusDays(1);
      }
      assertThat(found).contains(day);
    }
  }

  private static boolean mayBegin(StayLimits limits, StayHistory history, DateRange stay) {
    boolean free = history.stays().stream().noneMatch(taken -> taken.days().overlaps(stay));
    return free && limits.find(history, stay).isWithin();
  }

  @Property
  void R3_what_is_left_is_within_the_limits_and_nothing_longer_is(
      @ForAll("histories") StayHistory history,
      @ForAll @IntRange(min = -30, max = 700) int day,
      @ForAll("rolling") RollingStayLimits rolling,
      @ForAll("chained") ChainedStayLimits chained) {
    LocalDate first = START.plusDays(day);
    for (StayLimits limits : List.of(rolling, chained)) {
      int left = limits.left(history, first);
      for (int count = 1; count <= limits.mostAtOnce() + 1; count++) {
        boolean within = limits.find(history, limits.unit().stay(first, count)).isWithin();
        assertThat(within && count > left).as("longer than what is left").isFalse();
        assertThat(!within && count == left).as("what is left").isFalse();
      }
    }
  }

  @Property
  void R8_cutting_a_stay_in_two_changes_no_count(
      @ForAll("histories") StayHistory history,
      @ForAll @IntRange(max = 24) int which,
      @ForAll @IntRange(min = 1, max = 39) int cut,
      @ForAll("stays") DateRange stay,
      @ForAll("rolling") RollingStayLimits rolling,
      @ForAll("chained") ChainedStayLimits chained) {
    Assume.that(!history.stays().isEmpty());
    Stay whole = history.stays().get(which % history.stays().size());
    DateRange days = whole.days();
    Assume.that(cut < days.days());
    LocalDate second = days.first().plusDays(cut);
    StayHistory rest = history.where(other -> !other.equals(whole));
    StayHistory inTwo =
        rest.with(Stay.inCareHome(StayId.of("x"), DateRange.of(days.first(), second.minusDays(1))))
            .with(Stay.inCareHome(StayId.of("y"), DateRange.of(second, days.last())));
    for (StayLimits limits : List.of(rolling, chained)) {
      assertThat(limits.find(inTwo, stay)).isEqualTo(limits.find(history, stay));
    }
  }
}
