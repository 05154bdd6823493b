package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table with one row for each change of law. */
class DatedTableTest {
  private static final Citation FIRST = Citation.law("SI 2015/644", "reg 2");
  private static final Citation SECOND = Citation.law("SI 2022/243", "reg 2");
  private static final Citation THIRD = Citation.law("SI 2023/277", "reg 2");

  /** Three rows; the last one ends. */
  private static final DatedTable<String> CLOSED =
      DatedTable.<String>named("charging.example")
          .from(LocalDate.of(2015, 4, 6), "first", FIRST)
          .from(LocalDate.of(2022, 4, 6), "second", SECOND)
          .from(LocalDate.of(2023, 4, 10), "third", THIRD)
          .until(LocalDate.of(2024, 4, 7));

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource({
    "2015-04-06, first, first day of the first row",
    "2015-04-07, first, day after",
    "2022-04-05, first, last day of the first row is still its own",
    "2022-04-06, second, first day of the second row",
    "2022-04-07, second, day after",
    "2023-04-09, second, last day of the second row",
    "2023-04-10, third, first day of the third row",
    "2024-04-06, third, day before the last",
    "2024-04-07, third, last day of the table is included",
  })
  void each_day_has_the_row_in_force_on_it(LocalDate date, String value, String why) {
    assertThat(CLOSED.on(date).value()).as(why).isEqualTo(value);
    assertThat(CLOSED.covers(date)).isTrue();
  }

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "2015-04-05, day before the first",
    "1900-01-01, long before",
    "2024-04-08, day after the last",
    "2200-12-31, long after",
    "-999999999-01-01, the earliest date of all",
    "+999999999-12-31, the latest date of all",
  })
  void a_day_outside_the_table_is_refused(LocalDate date, String why) {
    NotInForceException refused =
        catchThrowableOfType(NotInForceException.class, () -> CLOSED.on(date));
    assertThat(refused).as(why).isNotNull();
    assertThat(refused.table()).isEqualTo("charging.example");
    assertThat(refused.date()).isEqualTo(date);
    assertThat(refused.covers()).isEqualTo("2015-04-06 to 2024-04-07");
    assertThat(refused)
        .hasMessage(
            "no value of 'charging.example' in force on %s;"
                + " table covers 2015-04-06 to 2024-04-07",
            date);
    assertThat(CLOSED.covers(date)).isFalse();
  }

  @Test
  void a_row_carries_its_days_and_its_source() {
    Dated<String> row = CLOSED.on(LocalDate.of(2022, 12, 25));
    assertThat(row.source()).isEqualTo(SECOND);
    assertThat(row.inForce())
        .isEqualTo(InForce.between(LocalDate.of(2022, 4, 6), LocalDate.of(2023, 4, 9)));
    assertThat(CLOSED.rows()).extracting(Dated::value).containsExactly("first", "second", "third");
  }

  @Test
  void a_table_still_in_force_has_no_end() {
    DatedTable<String> open =
        DatedTable.<String>named("open").from(LocalDate.of(2015, 4, 6), "x", FIRST).stillInForce();
    assertThat(open.on(LocalDate.of(2200, 12, 31)).inForce().lastDay()).isEmpty();
    assertThat(open.coverage()).isEqualTo("2015-04-06 onwards");
    assertThat(open).hasToString("open, 2015-04-06 onwards");
  }

  @Test
  void a_period_that_nobody_has_read_is_refused_and_named() {
    DatedTable<String> holed =
        DatedTable.<String>named("wales.minimum-income")
            .from(LocalDate.of(2020, 4, 6), "32.00", FIRST)
            .notKnownFrom(LocalDate.of(2021, 4, 12))
            .from(LocalDate.of(2022, 4, 11), "35.00", SECOND)
            .stillInForce();
    assertThat(holed.on(LocalDate.of(2021, 4, 11)).value()).isEqualTo("32.00");
    assertThat(holed.covers(LocalDate.of(2021, 4, 12))).isFalse();
    assertThat(holed.covers(LocalDate.of(2022, 4, 10))).isFalse();
    assertThat(holed.on(LocalDate.of(2022, 4, 11)).value()).isEqualTo("35.00");
    assertThat(holed.coverage()).isEqualTo("2020-04-06 to 2021-04-11 and 2022-04-11 onwards");
  }

  @Test
  void rows_out_of_order_cannot_be_written() {
    DatedTableBuilder<String> table =
        DatedTable.<String>named("t").from(LocalDate.of(2022, 4, 6), "a", FIRST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.from(LocalDate.of(2022, 4, 6), "b", SECOND))
        .withMessage("rows of 't' must be in order of date: 2022-04-06 must lie after 2022-04-06");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.from(LocalDate.of(2021, 4, 6), "b", SECOND));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.notKnownFrom(LocalDate.of(2022, 4, 6)));
  }

  @Test
  void a_table_cannot_end_before_its_last_row_begins() {
    DatedTableBuilder<String> table =
        DatedTable.<String>named("t").from(LocalDate.of(2022, 4, 6), "a", FIRST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.until(LocalDate.of(2022, 4, 5)))
        .withMessage("last day 2022-04-05 must not lie before first day 2022-04-06");
    assertThat(table.until(LocalDate.of(2022, 4, 6)).coverage())
        .isEqualTo("2022-04-06 to 2022-04-06");
  }

  @Test
  void an_unknown_period_cannot_begin_or_end_a_table() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatedTable.named("t").notKnownFrom(LocalDate.of(2022, 4, 6)))
        .withMessage("table 't' cannot begin with an unknown period");
    DatedTableBuilder<String> table =
        DatedTable.<String>named("t")
            .from(LocalDate.of(2020, 4, 6), "a", FIRST)
            .notKnownFrom(LocalDate.of(2022, 4, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(table::stillInForce)
        .withMessage("table 't' cannot end with an unknown period");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.until(LocalDate.of(2023, 4, 5)))
        .withMessage("table 't' cannot end with an unknown period");
  }

  @Test
  void an_empty_table_cannot_be_written() {
    DatedTableBuilder<String> empty = DatedTable.named("t");
    assertThatIllegalArgumentException()
        .isThrownBy(empty::stillInForce)
        .withMessage("table 't' has no rows");
    assertThatIllegalArgumentException().isThrownBy(() -> empty.until(LocalDate.of(2022, 4, 6)));
    assertThatIllegalArgumentException().isThrownBy(empty::neverInForce);
  }

  @Test
  void dates_outside_the_years_1900_to_2200_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatedTable.<String>named("t").from(LocalDate.MIN, "a", FIRST))
        .withMessage("first day must lie in the years 1900 to 2200 but lies in -999999999");
    DatedTableBuilder<String> table =
        DatedTable.<String>named("t").from(LocalDate.of(2022, 4, 6), "a", FIRST);
    assertThatIllegalArgumentException().isThrownBy(() -> table.until(LocalDate.MAX));
    assertThatIllegalArgumentException().isThrownBy(() -> table.checkedOn(LocalDate.MAX));
  }

  @Test
  void the_day_of_checking_is_kept() {
    assertThat(CLOSED.checkedOn()).isEmpty();
    assertThat(
            DatedTable.<String>named("t")
                .from(LocalDate.of(2022, 4, 6), "a", FIRST)
                .checkedOn(LocalDate.of(2026, 8, 25))
                .stillInForce()
                .checkedOn())
        .contains(LocalDate.of(2026, 8, 25));
  }

  @Test
  void nulls_are_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> CLOSED.on(null)).withMessage("date");
    assertThatNullPointerException().isThrownBy(() -> CLOSED.covers(null)).withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> DatedTable.<String>named("t").from(LocalDate.of(2022, 4, 6), null, FIRST))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> DatedTable.<String>named("t").from(LocalDate.of(2022, 4, 6), "a", null))
        .withMessage("source");
  }
}
