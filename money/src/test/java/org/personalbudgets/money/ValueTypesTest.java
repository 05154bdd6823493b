package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws G1, G2 and G6 of every value type of the package. */
class ValueTypesTest {
  private static final DateRange JANUARY = DateRange.ofMonth(YearMonth.of(2025, 1));
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  private static final Amount POUND = Amount.pence(100);

  /** Groups of equal values of one type, made in different ways; no two groups are equal. */
  static Stream<List<List<Object>>> types() {
    PeriodicAmount weekly = PeriodicAmount.weekly(POUND);
    Allocation.Builder capped = Allocation.builder(Remainder.FIRST_BY_ID);
    capped.add("a", Rate.ONE, POUND);
    return Stream.of(
        List.of(
            List.of(POUND, Amount.pounds("1"), Amount.parse("GBP 1.00")),
            List.of(Amount.pence(101)),
            List.of(Amount.pence(-100)),
            List.of(Amount.ofMinor("EUR", 100)),
            List.of(Amount.ZERO_POUNDS, Amount.zero("GBP")),
            List.of(Amount.zero("JPY"))),
        List.of(
            List.of(Rate.percent("75"), Rate.of(3, 4), Rate.ofDecimal("0.75"), Rate.parse("6/8")),
            List.of(Rate.of(4, 3)),
            List.of(Rate.of(-3, 4)),
            List.of(Rate.of(3)),
            List.of(Rate.of(1, 4))),
        List.of(
            List.of(Rounding.of(RoundingMode.UP, "here"), Rounding.of(RoundingMode.UP, "here")),
            List.of(Rounding.of(RoundingMode.UP, "there")),
            List.of(Rounding.of(RoundingMode.DOWN, "here"))),
        List.of(
            List.of(Conversion.DAYS_365_A_YEAR),
            List.of(Conversion.WEEKS_52_A_YEAR),
            List.of(
                Conversion.calendarMonth(YearMonth.of(2025, 1)),
                Conversion.calendarMonth(YearMonth.of(2025, 1))),
            List.of(Conversion.calendarMonth(YearMonth.of(2026, 1)))),
        List.of(
            List.of(
                Allocation.equally(List.of("a", "b"), Remainder.FIRST_BY_ID),
                Allocation.of(Map.of("b", Rate.ONE, "a", Rate.ONE), Remainder.FIRST_BY_ID)),
            List.of(Allocation.equally(List.of("a", "b"), Remainder.LAST_BY_ID)),
            List.of(Allocation.equally(List.of("a"), Remainder.FIRST_BY_ID)),
            List.of(capped.build(), capped.build())),
        List.of(
            List.of(
                Allocation.equally(List.of("a", "b"), Remainder.FIRST_BY_ID).allocate(POUND),
                Allocation.equally(List.of("b", "a"), Remainder.LAST_BY_ID).allocate(POUND)),
            List.of(Allocation.equally(List.of("a", "c"), Remainder.FIRST_BY_ID).allocate(POUND)),
            List.of(
                Allocation.of(Map.of("a", Rate.ONE, "b", Rate.ZERO), Remainder.FIRST_BY_ID)
                    .allocate(POUND)),
            List.of(capped.build().allocate(POUND)),
            List.of(capped.build().allocate(POUND.times(2)))),
        List.of(
            List.of(JANUARY, DateRange.of(NEW_YEAR, NEW_YEAR.plusDays(30))),
            List.of(DateRange.ofDay(NEW_YEAR))),
        List.of(
            List.of(weekly, PeriodicAmount.of(POUND, Cadence.WEEK)),
            List.of(PeriodicAmount.of(POUND, Cadence.DAY))),
        List.of(
            List.of(
                Proration.ofTotal(POUND, JANUARY, Rounding.EXACT),
                new Proration.OfTotal(POUND, JANUARY, Rounding.EXACT)),
            List.of(
                Proration.ofPeriodic(weekly, NEW_YEAR, Rounding.EXACT),
                new Proration.OfPeriodic(weekly, NEW_YEAR, Rounding.EXACT))),
        List.of(
            List.of(new Quotient(POUND, POUND), new Quotient(POUND, POUND)),
            List.of(new Quotient(POUND, Amount.ZERO_POUNDS))),
        List.of(
            List.of(
                new Adjustment(JANUARY, POUND, Amount.ZERO_POUNDS),
                new Adjustment(JANUARY, POUND, Amount.ZERO_POUNDS)),
            List.of(new Adjustment(JANUARY, Amount.ZERO_POUNDS, POUND))));
  }

  @ParameterizedTest
  @MethodSource("types")
  void G1_equal_values_are_equal_both_ways_with_one_hash_and_others_are_not(
      List<List<Object>> groups) {
    for (List<Object> group : groups) {
      for (Object value : group) {
        assertThat(value.equals(null)).isFalse();
        assertThat(value.equals("GBP 1.00")).isFalse();
        for (List<Object> others : groups) {
          for (Object other : others) {
            assertThat(value.equals(other)).as(value + " and " + other).isEqualTo(others == group);
          }
        }
        assertThat(value).hasSameHashCodeAs(group.get(0)).hasToString(group.get(0).toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void G1_hashes_tell_different_values_apart(List<List<Object>> groups) {
    // Not demanded of a hash, but a constant one would go unnoticed everywhere else.
    assertThat(groups.stream().map(group -> group.get(0).hashCode()).distinct().count())
        .isEqualTo(groups.size());
  }

  @Test
  void G1_hashes_are_the_same_in_every_run() {
    assertThat(POUND.hashCode()).isEqualTo(31 * "GBP".hashCode() + 100);
    assertThat(Rate.of(3, 4).hashCode()).isEqualTo(31 * 3 + 4);
    assertThat(Rounding.of(RoundingMode.UP, "here").hashCode())
        .isEqualTo(31 * "UP".hashCode() + "here".hashCode());
  }

  @ParameterizedTest
  @MethodSource("types")
  void G2_values_are_closed_final_and_not_serializable(List<List<Object>> groups) {
    for (List<Object> group : groups) {
      Class<?> type = group.get(0).getClass();
      assertThat(Modifier.isFinal(type.getModifiers())).as(type.getName()).isTrue();
      assertThat(Serializable.class.isAssignableFrom(type)).as(type.getName()).isFalse();
      for (var field : type.getDeclaredFields()) {
        if (!field.isSynthetic()) {
          assertThat(Modifier.isFinal(field.getModifiers())).as(field.toString()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void G6_text_is_one_short_line_of_ascii(List<List<Object>> groups) {
    for (List<Object> group : groups) {
      String text = group.get(0).toString();
      assertThat(text).hasSizeBetween(1, 300);
      assertThat(text.chars().allMatch(c -> c >= ' ' && c <= '~')).as(text).isTrue();
    }
  }
}
