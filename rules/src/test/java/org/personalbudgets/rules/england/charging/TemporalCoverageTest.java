package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.DatedTables;
import org.personalbudgets.rules.scotland.ScottishChargingAmounts;
import org.personalbudgets.rules.wales.WelshChargingAmounts;

/** The day before, the first day, the last day and the day after of every row of every table. */
class TemporalCoverageTest {
  static List<DatedTable<?>> tables() {
    return DatedTables.all();
  }

  static List<DatedTable<Amount>> amounts() {
    return DatedTables.ofAmounts();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void each_row_holds_from_its_first_to_its_last_day_and_no_other(DatedTable<?> table) {
    List<? extends Dated<?>> rows = table.rows();
    assertThat(rows).isNotEmpty();
    for (int at = 0; at < rows.size(); at++) {
      Dated<?> row = rows.get(at);
      LocalDate first = row.inForce().firstDay();
      assertThat(table.on(first)).isEqualTo(row);
      if (at > 0 && lastDay(rows.get(at - 1)).plusDays(1).equals(first)) {
        assertThat(table.on(first.minusDays(1))).isEqualTo(rows.get(at - 1));
      } else {
        refuses(table, first.minusDays(1));
      }
      if (at < rows.size() - 1 || row.inForce().lastDay().isPresent()) {
        assertThat(table.on(lastDay(row))).isEqualTo(row);
        boolean joined =
            at < rows.size() - 1
                && rows.get(at + 1).inForce().firstDay().equals(lastDay(row).plusDays(1));
        if (!joined) {
          refuses(table, lastDay(row).plusDays(1));
        }
      } else {
        assertThat(table.on(LocalDate.of(2199, 12, 31))).isEqualTo(row);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void no_two_rows_share_a_day(DatedTable<?> table) {
    List<? extends Dated<?>> rows = table.rows();
    for (int at = 1; at < rows.size(); at++) {
      assertThat(rows.get(at).inForce().firstDay()).isAfter(lastDay(rows.get(at - 1)));
    }
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void every_amount_is_positive_and_its_table_was_checked_and_ends(DatedTable<Amount> table) {
    assertThat(table.rows()).allMatch(row -> row.value().isPositive());
    assertThat(table.checkedOn()).isPresent();
    assertThat(table.rows().get(table.rows().size() - 1).inForce().lastDay()).isPresent();
  }

  @Test
  void every_table_of_the_rules_is_among_them_once() {
    assertThat(tables()).extracting(DatedTable::name).doesNotHaveDuplicates();
    assertThat(amounts())
        .containsAll(ChargingAmounts.all())
        .containsAll(WelshChargingAmounts.all())
        .containsAll(ScottishChargingAmounts.all());
    assertThat(amounts().stream().filter(table -> table.name().startsWith("charging.")))
        .containsExactlyInAnyOrderElementsOf(ChargingAmounts.all());
    assertThat(amounts().stream().filter(table -> table.name().startsWith("wales.")))
        .containsExactlyInAnyOrderElementsOf(WelshChargingAmounts.all());
    assertThat(amounts().stream().filter(table -> table.name().startsWith("scotland.")))
        .containsExactlyInAnyOrderElementsOf(ScottishChargingAmounts.all());
    assertThat(tables()).hasSizeGreaterThan(36);
  }

  @Test
  void every_england_table_covers_1_april_2015_to_5_april_2027_without_a_gap() {
    for (DatedTable<Amount> table : ChargingAmounts.all()) {
      assertThat(table.coverage()).as(table.name()).isEqualTo("2015-04-01 to 2027-04-05");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2015-04-01, 71.70", "2015-04-05, 71.70", "2015-04-06, 72.40", "2019-04-06, 72.40",
    "2021-04-06, 72.40", "2022-04-05, 72.40", "2022-04-06, 74.60", "2023-04-01, 74.60",
    "2023-04-05, 74.60", "2023-04-06, 82.15", "2024-04-05, 82.15", "2024-04-06, 87.65"
  })
  void amounts_change_on_6_april_and_not_on_the_1st(LocalDate day, String amount) {
    assertThat(ChargingAmounts.MINIMUM_INCOME_SINGLE_18_TO_24.on(day).value())
        .isEqualTo(Amount.pounds(amount));
  }

  @Test
  void a_day_outside_is_refused_with_the_days_that_are_covered() {
    assertThatThrownBy(
            () ->
                MeansTest.assess(
                    Cases.person(Cases.SINGLE_PENSION_AGE).build(),
                    ChargeableCare.atHome(Amount.pounds("100")),
                    LocalChargingPolicy.national(),
                    LocalDate.of(2015, 3, 31)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("table covers 2015-04-01 to 2027-04-05");
  }

  private static LocalDate lastDay(Dated<?> row) {
    return row.inForce().lastDay().orElseThrow();
  }

  private static void refuses(DatedTable<?> table, LocalDate day) {
    assertThat(table.covers(day)).as(table.name() + " on " + day).isFalse();
    assertThatThrownBy(() -> table.on(day)).isInstanceOf(NotInForceException.class);
  }
}
