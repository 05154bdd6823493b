package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/** The amounts of SI 2014/2672 and of its upratings, cell by cell. */
class ChargingAmountsTest {
  record Cell(DatedTable<Amount> table, LocalDate firstDay, int pence, Confidence confidence) {
    @Override
    public String toString() {
      return table.name() + " from " + firstDay + ": " + pence + " " + confidence;
    }
  }

  static Stream<Cell> cells() {
    return ChargingAmounts.all().stream()
        .filter(table -> StatutoryFigures.COLUMNS.contains(table.name()))
        .flatMap(
            table ->
                Stream.iterate(0, row -> row < StatutoryFigures.FIRST_DAYS.size(), row -> row + 1)
                    .map(row -> cell(table, row)));
  }

  private static Cell cell(DatedTable<Amount> table, int row) {
    int column = StatutoryFigures.COLUMNS.indexOf(table.name());
    return new Cell(
        table,
        StatutoryFigures.FIRST_DAYS.get(row),
        StatutoryFigures.PENCE[row][column],
        StatutoryFigures.confidence(row, column));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void each_cell_equals_the_second_copy_in_day_amount_and_confidence(Cell cell) {
    Dated<Amount> row = cell.table().on(cell.firstDay());
    assertThat(row.inForce().firstDay()).isEqualTo(cell.firstDay());
    assertThat(row.value()).isEqualTo(Amount.pence(cell.pence()));
    assertThat(row.source().confidence()).isEqualTo(cell.confidence());
  }

  @Test
  void fifteen_columns_of_seven_rows_are_compared() {
    assertThat(cells()).hasSize(15 * 7);
  }

  @Test
  void table_names_are_unique() {
    assertThat(ChargingAmounts.all()).extracting(DatedTable::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"2015-04-01", "2018-07-01", "2025-10-01", "2027-04-05"})
  void the_capital_limits_are_14250_and_23250_throughout(LocalDate day) {
    assertThat(ChargingAmounts.LOWER_CAPITAL_LIMIT.on(day).value())
        .isEqualTo(Amount.pounds("14250"));
    assertThat(ChargingAmounts.UPPER_CAPITAL_LIMIT.on(day).value())
        .isEqualTo(Amount.pounds("23250"));
    assertThat(ChargingAmounts.TARIFF_INCOME_STEP.on(day).value()).isEqualTo(Amount.pounds("250"));
  }

  /** Figures of open calculators and blogs that are wrong. */
  @ParameterizedTest
  @CsvSource({
    "charging.minimum-income.single-25-or-over, 2024-10-01, 109.95",
    "charging.minimum-income.single-25-or-over, 2025-10-01, 111.80",
    "charging.minimum-income.single-25-or-over, 2026-10-01, 116.05",
    "charging.carer-premium, 2024-10-01, 45.60",
    "charging.carer-premium, 2025-10-01, 46.35",
    "charging.carer-premium, 2026-10-01, 48.10",
    "charging.minimum-income.couple-pension-age, 2024-10-01, 174.95",
    "charging.upper-capital-limit, 2025-10-01, 100000.00"
  })
  void figures_of_unsafe_sources_are_not_ours(String table, LocalDate day, String wrong) {
    DatedTable<Amount> ours =
        ChargingAmounts.all().stream()
            .filter(each -> each.name().equals(table))
            .findFirst()
            .orElseThrow();
    assertThat(ours.on(day).value()).isNotEqualTo(Amount.pounds(wrong));
  }

  @Test
  void a_pension_age_couple_keeps_349_20_between_them_and_not_349_90() {
    Amount each =
        ChargingAmounts.MINIMUM_INCOME_COUPLE_PENSION_AGE.on(LocalDate.of(2024, 10, 1)).value();
    assertThat(each.times(2))
        .isEqualTo(Amount.pounds("349.20"))
        .isNotEqualTo(Amount.pounds("349.90"));
  }

  @Test
  void every_row_from_2022_to_2024_names_its_own_instrument() {
    List<String> instruments =
        ChargingAmounts.CARER_PREMIUM.rows().stream()
            .map(row -> row.source().instrument())
            .toList();
    assertThat(instruments)
        .containsExactly(
            "SI 2014/2672",
            "SI 2015/644",
            "SI 2022/243",
            "SI 2023/277",
            "SI 2024/325",
            "SI 2024/325",
            "LAC(DHSC)(2025), 3 Feb 2025",
            "LAC(DHSC)(2025), 3 Feb 2025",
            "LAC(DHSC)(2026), Feb 2026");
  }

  /**
   * That the amounts of 2025 and of 2026 begin on 6 April was not read: 2025 from a tracker of
   * legislation, 2026 inferred. Until the 5th last year's hold, and nobody may call that verified.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-03-31, 110.60, false", "2025-04-01, 110.60, true", "2025-04-05, 110.60, true",
    "2025-04-06, 112.50, false", "2026-03-31, 112.50, false", "2026-04-01, 112.50, true",
    "2026-04-05, 112.50, true"
  })
  void the_days_before_a_first_day_that_was_not_read_are_marked(
      LocalDate day, String amount, boolean marked) {
    Dated<Amount> row = ChargingAmounts.MINIMUM_INCOME_SINGLE_25_OR_OVER.on(day);
    assertThat(row.value()).isEqualTo(Amount.pounds(amount));
    assertThat(row.source().isVerified()).isEqualTo(!marked);
    assertThat(row.source().toString().contains("begin on 6 April was not read")).isEqualTo(marked);
  }

  /** Every weekly table has such rows, with the amount of the year before and its doubt. */
  @ParameterizedTest
  @CsvSource({"2025-04-01, 2025-04-05, EXTRACT", "2026-04-01, 2026-04-05, COMPUTED"})
  void in_every_weekly_table(LocalDate first, LocalDate last, Confidence ofDay) {
    for (DatedTable<Amount> table : ChargingAmounts.all()) {
      if (!StatutoryFigures.COLUMNS.contains(table.name())) {
        continue;
      }
      Dated<Amount> before = table.on(first.minusDays(1));
      Dated<Amount> open = table.on(first);
      assertThat(open.inForce().toString()).isEqualTo(first + " to " + last);
      assertThat(open.value()).isEqualTo(before.value());
      Confidence cell = before.source().confidence();
      assertThat(open.source().confidence()).isEqualTo(cell.isVerified() ? ofDay : cell);
    }
  }

  /** A single person of 25 or over, whose cells of 2024/25 and 2025/26 were read. */
  @Test
  void who_asks_for_verified_law_only_gets_an_answer_on_the_6th_and_not_on_the_5th() {
    FinancialCircumstances single = Cases.person(Cases.SINGLE_WORKING_AGE).build();
    ChargeableCare care = ChargeableCare.atHome(Amount.pounds("100"));
    LocalChargingPolicy national = LocalChargingPolicy.national();
    assertThat(MeansTest.assess(single, care, national, LocalDate.of(2025, 4, 6)).verifiedOnly())
        .isInstanceOf(VerifiedOnly.Verified.class);
    assertThat(MeansTest.assess(single, care, national, LocalDate.of(2025, 4, 5)).verifiedOnly())
        .isInstanceOf(VerifiedOnly.Refused.class);
    assertThat(MeansTest.assess(single, care, national, LocalDate.of(2025, 3, 31)).verifiedOnly())
        .isInstanceOf(VerifiedOnly.Verified.class);
  }
}
