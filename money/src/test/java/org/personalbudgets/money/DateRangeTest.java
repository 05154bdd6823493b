package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(MoneyDomain.class)
class DateRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-01-31, 31",
    "2024-02-28, 2024-03-01, 3",
    "2025-02-28, 2025-03-01, 2",
    "2025-04-06, 2026-04-05, 365",
    "2025-01-01, 2025-01-01, 1"
  })
  void counts_both_ends(LocalDate first, LocalDate last, long days) {
    assertThat(DateRange.of(first, last).days()).isEqualTo(days);
  }

  @Test
  void H36_the_end_is_not_before_the_start_and_a_day_is_a_range_of_one() {
    LocalDate day = LocalDate.of(2025, 3, 14);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(day, day.minusDays(1)))
        .withMessage("last day 2025-03-13 is before first day 2025-03-14: expected it on or after");
    assertThat(DateRange.of(day, day)).isEqualTo(DateRange.ofDay(day));
    assertThat(DateRange.ofDay(day).days()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2024-12-31",
    "2016-02-29, 2026-02-27",
    "1900-01-01, 1909-12-31",
    "2191-01-01, 2200-12-31"
  })
  void lasts_up_to_ten_years(LocalDate first, LocalDate last) {
    assertThat(DateRange.of(first, last).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"2015-01-01, 2025-01-01", "2016-02-29, 2026-02-28", "1900-01-01, 2200-12-31"})
  void lasts_no_longer_than_ten_years(LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(first, last))
        .withMessage(
            "date range " + first + " to " + last + " is too long: expected at most 10 years");
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, 1900-01-01, first day has year 1899",
    "2200-12-31, 2201-01-01, last day has year 2201"
  })
  void lies_within_the_years_1900_to_2200(LocalDate first, LocalDate last, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(first, last))
        .withMessage(message + ": expected 1900 to 2200");
  }

  @Test
  void a_month_is_all_its_days() {
    assertThat(DateRange.ofMonth(YearMonth.of(2024, 2)))
        .isEqualTo(DateRange.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
  }

  @Property
  void sharing_days_is_having_a_day_in_common(@ForAll DateRange a, @ForAll DateRange b) {
    TreeSet<LocalDate> common = daysOf(a);
    common.retainAll(daysOf(b));
    assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty());
    assertThat(a.intersection(b))
        .isEqualTo(
            common.isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.of(common.first(), common.last())));
    assertThat(a.contains(b)).isEqualTo(common.equals(daysOf(b)));
    assertThat(a.contains(b.first())).isEqualTo(daysOf(a).contains(b.first()));
  }

  private static TreeSet<LocalDate> daysOf(DateRange range) {
    return new TreeSet<>(range.first().datesUntil(range.last().plusDays(1)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-08, 2025-01-14, true, false, touches the next",
    "2025-01-09, 2025-01-14, false, false, leaves a gap",
    "2025-01-07, 2025-01-14, false, true, shares the last day",
    "2024-12-25, 2024-12-31, true, false, ends the day before",
    "2024-12-25, 2025-01-01, false, true, shares the first day",
    "2025-01-03, 2025-01-04, false, true, lies within"
  })
  void neighbours(LocalDate first, LocalDate last, boolean adjacent, boolean overlaps, String why) {
    DateRange week = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7));
    DateRange other = DateRange.of(first, last);
    assertThat(week.isAdjacentTo(other)).as(why).isEqualTo(adjacent);
    assertThat(week.overlaps(other)).as(why).isEqualTo(overlaps);
    assertThat(other.overlaps(week)).as(why).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-01-07, true", "2025-01-08, false"})
  void H41_the_first_and_the_last_day_are_inside_and_their_neighbours_are_not(
      LocalDate day, boolean inside) {
    DateRange week = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7));
    assertThat(week.contains(day)).isEqualTo(inside);
  }

  @Test
  void prints_its_ends() {
    assertThat(DateRange.ofMonth(YearMonth.of(2025, 1))).hasToString("2025-01-01 to 2025-01-31");
  }
}
