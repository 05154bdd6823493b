package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class ProrationTest {
  private static final Rounding HALF_UP = Rounding.HALF_UP_EACH_LEG;

  @Property
  void A9_the_parts_of_a_total_sum_to_the_total_for_any_cut(
      @ForAll Amount total,
      @ForAll DateRange period,
      @ForAll @Size(max = 9) List<@IntRange(max = 800) Integer> cuts,
      @ForAll Rounding rounding) {
    Proration proration = Proration.ofTotal(total, period, rounding);
    assertThat(sumOf(proration, cut(period, cuts))).isEqualTo(total);
  }

  @Property
  void A9_the_parts_of_any_range_of_a_periodic_amount_sum_to_the_range_for_any_cut(
      @ForAll Amount amount,
      @ForAll Cadence cadence,
      @ForAll @IntRange(max = 400) int daysFromAnchor,
      @ForAll DateRange range,
      @ForAll @Size(max = 9) List<@IntRange(max = 800) Integer> cuts,
      @ForAll Rounding rounding) {
    Amount small = amount.divideBy(1_000).quotient();
    LocalDate anchor = range.first().minusDays(daysFromAnchor);
    Proration proration = Proration.ofPeriodic(PeriodicAmount.of(small, cadence), anchor, rounding);
    assertThat(sumOf(proration, cut(range, cuts))).isEqualTo(proration.amountFor(range));
  }

  @Property
  void a_whole_period_has_its_whole_amount(
      @ForAll Amount amount,
      @ForAll Cadence cadence,
      @ForAll DateRange dates,
      @ForAll @IntRange(max = 30) int n,
      @ForAll Rounding rounding) {
    PeriodicAmount periodic = PeriodicAmount.of(amount, cadence);
    DateRange period = cadence.nthPeriod(dates.first(), n);
    assertThat(Proration.ofPeriodic(periodic, dates.first(), rounding).amountFor(period))
        .isEqualTo(amount);
  }

  /** Cuts a range into consecutive parts before the given days, counted round its length. */
  private static List<DateRange> cut(DateRange range, List<Integer> cuts) {
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(range.first()));
    cuts.forEach(days -> starts.add(range.first().plusDays(days % range.days())));
    List<DateRange> parts = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      parts.add(DateRange.of(start, next == null ? range.last() : next.minusDays(1)));
    }
    return parts;
  }

  private static Amount sumOf(Proration proration, List<DateRange> parts) {
    return Amount.sum("GBP", parts.stream().map(proration::amountFor).toList());
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01, 2025-12-31, 27.39, 27.40", "2024-01-01, 2024-12-31, 27.32, 27.33"})
  void H42_ten_thousand_a_year_by_the_day_sums_up_with_each_day_within_a_penny(
      LocalDate first, LocalDate last, String least, String most) {
    DateRange year = DateRange.of(first, last);
    Proration proration = Proration.ofTotal(Amount.pounds("10000"), year, HALF_UP);
    List<Amount> days =
        first.datesUntil(last.plusDays(1)).map(DateRange::ofDay).map(proration::amountFor).toList();
    assertThat(Amount.sum("GBP", days)).isEqualTo(Amount.pounds("10000"));
    assertThat(days).containsOnly(Amount.pounds(least), Amount.pounds(most));
  }

  @ParameterizedTest(name = "{0} from {1} has {3}")
  @CsvSource({
    "WEEK, 2025-01-01, 2025-01-01 to 2025-01-05, 71.43, five sevenths",
    "WEEK, 2025-01-01, 2025-01-03 to 2025-01-09, 100.00, seven days across two weeks",
    "FOUR_WEEKS, 2025-01-01, 2025-01-01 to 2025-01-14, 50.00, half of four weeks",
    "CALENDAR_MONTH, 2025-01-01, 2025-02-01 to 2025-02-14, 50.00, half of February",
    "CALENDAR_MONTH, 2025-01-01, 2025-03-01 to 2025-03-14, 45.16, less of March",
    "CALENDAR_MONTH, 2025-01-31, 2025-02-28 to 2025-03-30, 100.00, a month counted from the 31st",
    "YEAR, 2024-02-29, 2024-02-29 to 2025-02-27, 100.00, a year counted from a leap day",
    "DAY, 2025-01-01, 2025-01-01 to 2025-01-31, 3100.00, whole days"
  })
  void a_range_has_its_days_share(
      Cadence cadence, LocalDate anchor, String range, String expected, String why) {
    PeriodicAmount periodic = PeriodicAmount.of(Amount.pounds("100"), cadence);
    DateRange days =
        DateRange.of(LocalDate.parse(range.substring(0, 10)), LocalDate.parse(range.substring(14)));
    assertThat(Proration.ofPeriodic(periodic, anchor, HALF_UP).amountFor(days))
        .as(why)
        .isEqualTo(Amount.pounds(expected));
  }

  @Test
  void covers_nothing_outside_the_period() {
    DateRange week = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7));
    Proration proration = Proration.ofTotal(Amount.pounds("7"), week, HALF_UP);
    for (DateRange outside :
        List.of(
            DateRange.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)),
            DateRange.of(LocalDate.of(2025, 1, 7), LocalDate.of(2025, 1, 8)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> proration.amountFor(outside))
          .withMessage(
              "days " + outside + " are not all covered: expected within 2025-01-01 to 2025-01-07");
    }
    assertThat(proration.amountFor(DateRange.ofDay(LocalDate.of(2025, 1, 7))))
        .isEqualTo(Amount.pounds("1"));
  }

  @Test
  void covers_nothing_before_the_anchor() {
    LocalDate anchor = LocalDate.of(2025, 1, 8);
    PeriodicAmount weekly = PeriodicAmount.weekly(Amount.pounds("7"));
    Proration proration = Proration.ofPeriodic(weekly, anchor, HALF_UP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> proration.amountFor(DateRange.of(anchor.minusDays(1), anchor)))
        .withMessage(
            "days 2025-01-07 to 2025-01-08 are not all covered: expected none before 2025-01-08");
    assertThat(proration.amountFor(DateRange.ofDay(anchor))).isEqualTo(Amount.pounds("1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proration.ofPeriodic(weekly, LocalDate.MAX, HALF_UP))
        .withMessageStartingWith("anchor has year 999999999");
  }

  @Test
  void reaches_the_last_day_of_the_last_year() {
    LocalDate last = LocalDate.of(2200, 12, 31);
    Proration proration =
        Proration.ofPeriodic(
            PeriodicAmount.of(Amount.pounds("1"), Cadence.DAY), LocalDate.of(1900, 1, 1), HALF_UP);
    assertThat(proration.amountFor(DateRange.ofDay(last))).isEqualTo(Amount.pounds("1"));
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 0.00", "1, 7, 14.29", "5, 7, 71.43", "7, 7, 100.00", "1, 1, 100.00"})
  void the_first_days_have_the_running_total(long days, long ofDays, String expected) {
    assertThat(Proration.forFirstDays(Amount.pounds("100"), days, ofDays, HALF_UP))
        .isEqualTo(Amount.pounds(expected));
  }

  @ParameterizedTest
  @CsvSource({"-1, 7", "8, 7", "0, 0", "0, -1", "1, 0"})
  void there_are_no_days_but_those_of_the_period(long days, long ofDays) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proration.forFirstDays(Amount.pounds("100"), days, ofDays, HALF_UP))
        .withMessage(
            "first " + days + " days of " + ofDays + ": expected from 0 to all of at least 1");
  }

  @Test
  void the_rounding_of_the_running_total_decides_which_day_has_the_odd_penny() {
    DateRange threeDays = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 3));
    assertThat(dayByDay(threeDays, RoundingMode.UP)).containsExactly(34L, 33L, 33L);
    assertThat(dayByDay(threeDays, RoundingMode.DOWN)).containsExactly(33L, 33L, 34L);
    assertThat(dayByDay(threeDays, RoundingMode.HALF_UP)).containsExactly(33L, 34L, 33L);
  }

  private static List<Long> dayByDay(DateRange range, RoundingMode mode) {
    Proration proration = Proration.ofTotal(Amount.pounds("1"), range, Rounding.of(mode, "test"));
    return range
        .first()
        .datesUntil(range.last().plusDays(1))
        .map(day -> proration.amountFor(DateRange.ofDay(day)).minorUnits())
        .toList();
  }
}
