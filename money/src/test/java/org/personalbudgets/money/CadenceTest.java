package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class CadenceTest {
  @Test
  void H38_a_monthly_schedule_from_the_31st_comes_back_to_the_31st() {
    LocalDate anchor = LocalDate.of(2025, 1, 31);
    assertThat(IntStream.range(0, 5).mapToObj(n -> Cadence.CALENDAR_MONTH.nth(anchor, n)))
        .extracting(LocalDate::toString)
        .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-01-31, 3, 2025-02-03",
    "WEEK, 2025-01-31, 1, 2025-02-07",
    "TWO_WEEKS, 2025-01-31, 2, 2025-02-28",
    "FOUR_WEEKS, 2025-01-31, 13, 2026-01-30",
    "CALENDAR_MONTH, 2025-01-31, 13, 2026-02-28",
    "QUARTER, 2024-11-30, 1, 2025-02-28",
    "QUARTER, 2024-11-30, 2, 2025-05-30",
    "YEAR, 2024-02-29, 1, 2025-02-28",
    "YEAR, 2024-02-29, 4, 2028-02-29",
    "WEEK, 2025-01-31, -1, 2025-01-24",
    "CALENDAR_MONTH, 2025-03-31, -1, 2025-02-28",
    "DAY, 2025-01-31, 0, 2025-01-31"
  })
  void dates_are_counted_from_the_anchor(
      Cadence cadence, LocalDate anchor, int n, LocalDate expected) {
    assertThat(cadence.nth(anchor, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CALENDAR_MONTH, 2025-01-31, 0, 2025-01-31, 2025-02-27",
    "CALENDAR_MONTH, 2025-01-31, 1, 2025-02-28, 2025-03-30",
    "FOUR_WEEKS, 2025-04-07, 0, 2025-04-07, 2025-05-04",
    "DAY, 2025-04-07, 1, 2025-04-08, 2025-04-08",
    "YEAR, 2025-04-06, 0, 2025-04-06, 2026-04-05"
  })
  void a_period_ends_the_day_before_the_next(
      Cadence cadence, LocalDate anchor, int n, LocalDate first, LocalDate last) {
    assertThat(cadence.nthPeriod(anchor, n)).isEqualTo(DateRange.of(first, last));
  }

  @Property
  void the_index_of_a_day_is_that_of_the_one_period_that_contains_it(
      @ForAll Cadence cadence, @ForAll DateRange dates) {
    for (int n : new int[] {-1, 1}) {
      LocalDate anchor = n > 0 ? dates.first() : dates.last();
      LocalDate day = n > 0 ? dates.last() : dates.first();
      assertThat(cadence.nthPeriod(anchor, cadence.indexOf(anchor, day)).contains(day)).isTrue();
    }
  }

  @Property
  void the_index_of_the_first_and_of_the_last_day_of_period_n_is_n(
      @ForAll Cadence cadence,
      @ForAll DateRange dates,
      @ForAll @IntRange(min = -50, max = 50) int n) {
    DateRange period = cadence.nthPeriod(dates.first(), n);
    assertThat(cadence.indexOf(dates.first(), period.first())).isEqualTo(n);
    assertThat(cadence.indexOf(dates.first(), period.last())).isEqualTo(n);
  }

  @Test
  void stays_within_the_years_1900_to_2200() {
    LocalDate first = LocalDate.of(1900, 1, 1);
    LocalDate last = LocalDate.of(2200, 12, 31);
    assertThat(Cadence.DAY.nth(first, 109_937)).isEqualTo(last);
    assertThat(Cadence.DAY.indexOf(last, first)).isEqualTo(-109_937);
    assertRefused(() -> Cadence.DAY.nth(first, 109_938), "date of a schedule has year 2201");
    assertRefused(() -> Cadence.DAY.nth(first, -1), "date of a schedule has year 1899");
    assertRefused(() -> Cadence.YEAR.nth(last.plusDays(1), 0), "anchor has year 2201");
    assertRefused(() -> Cadence.YEAR.indexOf(LocalDate.MIN, first), "anchor has year -999999999");
    assertRefused(() -> Cadence.YEAR.indexOf(first, LocalDate.MAX), "day has year 999999999");
    assertRefused(() -> Cadence.WEEK.nthPeriod(last, 0), "date of a schedule has year 2201");
  }

  @ParameterizedTest
  @CsvSource({"2147483647", "-2147483648", "110167", "-110167"})
  void counts_no_more_steps_than_there_are_days(int n) {
    assertRefused(
        () -> Cadence.YEAR.nth(LocalDate.of(2025, 1, 1), n),
        "step " + n + " of a schedule is out of range: expected at most 110166 either way");
  }

  @ParameterizedTest
  @CsvSource({"110166", "-110166"})
  void the_greatest_count_of_steps_is_still_judged_by_its_date(int n) {
    assertRefused(
        () -> Cadence.DAY.nth(LocalDate.of(2025, 1, 1), n), "date of a schedule has year");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
  }
}
