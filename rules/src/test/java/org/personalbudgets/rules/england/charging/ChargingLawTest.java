package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.money.Amount;

/** How the law is cited, and how a weekly amount is laid out over its instruments. */
class ChargingLawTest {
  private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 1);

  @Test
  void provisions_are_cited_by_the_instrument_that_holds_them() {
    assertThat(ChargingLaw.act("s 14(7)")).isEqualTo(Citation.law("Care Act 2014", "s 14(7)"));
    assertThat(ChargingLaw.regulation("reg 6")).isEqualTo(Citation.law("SI 2014/2672", "reg 6"));
  }

  @Test
  void a_figure_says_how_surely_it_is_known() {
    assertThat(Uprating.read("6.00"))
        .isEqualTo(new Uprating.Cell(Amount.pounds("6.00"), Confidence.TEXT_READ));
    assertThat(Uprating.computed("7.00"))
        .isEqualTo(new Uprating.Cell(Amount.pounds("7.00"), Confidence.COMPUTED));
    assertThat(Uprating.extract("8.00"))
        .isEqualTo(new Uprating.Cell(Amount.pounds("8.00"), Confidence.EXTRACT));
  }

  @Test
  void a_circular_is_guidance_and_an_order_is_law() {
    DatedTable<Amount> table = table(Uprating.read("5.00"), Uprating.read("6.00"));
    assertThat(table.on(IN_2024).source())
        .isEqualTo(Citation.law("SI 2024/325", "amending reg 6 of SI 2014/2672"));
    assertThat(table.on(IN_2024.plusYears(1)).source())
        .isEqualTo(
            new Citation(
                Layer.NATIONAL_GUIDANCE,
                "LAC(DHSC)(2025), 3 Feb 2025",
                "social care charging, first day not read",
                Confidence.TEXT_READ));
  }

  /** A figure that was read is doubted for the day's sake; one that was not keeps its own doubt. */
  @ParameterizedTest
  @CsvSource({"TEXT_READ, TEXT_READ, EXTRACT, COMPUTED", "COMPUTED, EXTRACT, COMPUTED, EXTRACT"})
  void the_last_days_before_a_first_day_that_was_not_read_carry_last_years_figure(
      Confidence of2024, Confidence of2025, Confidence days2025, Confidence days2026) {
    DatedTable<Amount> table =
        table(
            new Uprating.Cell(Amount.pounds("5.00"), of2024),
            new Uprating.Cell(Amount.pounds("6.00"), of2025));
    assertThat(table.rows().subList(5, 9))
        .extracting(row -> row.inForce().firstDay(), Dated::value, row -> row.source().confidence())
        .containsExactly(
            tuple(LocalDate.of(2025, 4, 1), Amount.pounds("5.00"), days2025),
            tuple(LocalDate.of(2025, 4, 6), Amount.pounds("6.00"), of2025),
            tuple(LocalDate.of(2026, 4, 1), Amount.pounds("6.00"), days2026),
            tuple(LocalDate.of(2026, 4, 6), Amount.pounds("7.00"), Confidence.TEXT_READ));
  }

  private static DatedTable<Amount> table(Uprating.Cell from2024, Uprating.Cell from2025) {
    return Uprating.table(
        "test.weekly-amount",
        "reg 6",
        "1.00",
        "2.00",
        "3.00",
        "4.00",
        from2024,
        from2025,
        Uprating.read("7.00"));
  }
}
