package org.personalbudgets.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.DateRange;

/** Dates and ranges of days that meet month ends, leap days, year ends and birthdays often. */
public final class DateArbitraries {
  /** The Care Act's first day; generated dates of a case shrink to it. */
  private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);

  private static final int DAYS = 16 * 365;

  /** Where date arithmetic goes wrong: leap days, month, tax-year and year ends. */
  private static final List<LocalDate> EDGES =
      List.of(
          LocalDate.of(2016, 2, 29),
          LocalDate.of(2023, 2, 28),
          LocalDate.of(2023, 3, 1),
          LocalDate.of(2024, 2, 28),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2024, 3, 1),
          LocalDate.of(2024, 1, 31),
          LocalDate.of(2024, 4, 30),
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 3, 31),
          LocalDate.of(2025, 4, 1),
          LocalDate.of(2025, 4, 5),
          LocalDate.of(2025, 4, 6),
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 7, 1));

  private DateArbitraries() {}

  static void addTo(Registry registry) {
    registry.add(DateRange.class, DateArbitraries::ranges);
  }

  /** Dates that a case may have: from 1 April 2015 for sixteen years, a quarter of them edges. */
  public static Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> any =
        Arbitraries.integers().between(0, DAYS).withoutEdgeCases().map(FIRST::plusDays);
    return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, Arbitraries.of(EDGES)))
        .withoutEdgeCases();
  }

  /** Dates that the core accepts, from 1900 to 2200, its first and last day among them. */
  public static Arbitrary<LocalDate> anyDates() {
    LocalDate first = LocalDate.of(Caps.EARLIEST_YEAR, 1, 1);
    LocalDate last = LocalDate.of(Caps.LATEST_YEAR, 12, 31);
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(first.toEpochDay(), last.toEpochDay())
            .withoutEdgeCases()
            .map(LocalDate::ofEpochDay);
    return Arbitraries.frequencyOf(
            Tuple.of(6, dates()), Tuple.of(3, any), Tuple.of(1, Arbitraries.of(first, last)))
        .withoutEdgeCases();
  }

  /**
   * Dates of birth of people up to 100 years old on a day, many of whom turn 16, 18 or 25 on that
   * day, the day before or the day after, and some of whom were born on a leap day.
   */
  public static Arbitrary<LocalDate> birthDates(LocalDate on) {
    Arbitrary<LocalDate> birthdays =
        Combinators.combine(Arbitraries.of(18, 16, 25), Arbitraries.of(0, 1, -1))
            .as((years, days) -> on.minusYears(years).plusDays(days));
    Arbitrary<LocalDate> leapDays =
        Arbitraries.integers()
            .between(1, 24)
            .map(fours -> LocalDate.of((on.getYear() - 1) / 4 * 4 - 4 * (fours - 1), 2, 29))
            .map(day -> day.isAfter(on) ? day.minusYears(4) : day);
    Arbitrary<LocalDate> any =
        Arbitraries.integers().between(0, 36_500).withoutEdgeCases().map(on::minusDays);
    return Arbitraries.frequencyOf(Tuple.of(3, birthdays), Tuple.of(1, leapDays), Tuple.of(3, any))
        .withoutEdgeCases();
  }

  /**
   * Ranges of days from one day to ten years: lengths on both sides of every count that a rule uses
   * (4 weeks, 120 days, a year), whole months and the longest.
   */
  public static Arbitrary<DateRange> ranges() {
    return Combinators.combine(dates(), lengths())
        .as((first, days) -> DateRange.of(first, first.plusDays(days - 1L)))
        .flatMap(
            range ->
                Arbitraries.frequency(
                    Tuple.of(8, range),
                    Tuple.of(1, DateRange.ofMonth(YearMonth.from(range.first()))),
                    Tuple.of(
                        1,
                        DateRange.of(
                            range.first(),
                            range.first().plusYears(DateRange.MAX_YEARS).minusDays(1)))))
        .withoutEdgeCases();
  }

  /** Numbers of days from 1 to 800, on both sides of the counts that rules use. */
  public static Arbitrary<Integer> lengths() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                2,
                Arbitraries.of(1, 2, 7, 27, 28, 29, 30, 31, 83, 84, 119, 120, 121, 364, 365, 366)),
            Tuple.of(1, Arbitraries.integers().between(1, 800)))
        .withoutEdgeCases();
  }
}
