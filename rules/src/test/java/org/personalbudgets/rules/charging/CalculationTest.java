package org.personalbudgets.rules.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rounding;

/** What a calculation says of its lines. */
class CalculationTest {
  private static final Citation LAW = Citation.law("SI 2014/2672", "reg 7");
  private static final Citation HEARSAY = LAW.withConfidence(Confidence.SECONDARY_TEXT);
  private static final Calculation CHARGE =
      Calculation.builder()
          .add(ChargingStep.INCOME, "pension", "first", Amount.pounds("100"), LAW)
          .add(ChargingStep.INCOME, "pension", "second", Amount.pounds("20"), HEARSAY)
          .addRounded(
              ChargingStep.MINIMUM_INCOME,
              "minimum",
              Amount.pounds("-90"),
              LAW,
              Rounding.TOWARDS_THE_PERSON_ALLOWANCE)
          .build();

  @Test
  void every_running_total_is_the_sum_of_the_lines_so_far() {
    assertThat(CHARGE.lines())
        .extracting(ChargingLine::runningTotal)
        .containsExactly(Amount.pounds("100"), Amount.pounds("120"), Amount.pounds("30"));
    assertThat(CHARGE.total()).isEqualTo(Amount.pounds("30"));
    assertThat(Calculation.NOTHING.total()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void lines_of_one_kind_are_found_and_summed() {
    assertThat(CHARGE.linesOf(ChargingStep.INCOME))
        .extracting(ChargingLine::item)
        .containsExactly(Optional.of("first"), Optional.of("second"));
    assertThat(CHARGE.totalOf(ChargingStep.INCOME)).isEqualTo(Amount.pounds("120"));
    assertThat(CHARGE.totalOf(ChargingStep.CAPITAL)).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(CHARGE.totalAfter(ChargingStep.INCOME)).isEqualTo(Amount.pounds("120"));
  }

  @Test
  void a_step_of_which_there_is_no_line_has_no_total_after_it() {
    assertThatThrownBy(() -> CHARGE.totalAfter(ChargingStep.CAPITAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no line of the calculation is of step CAPITAL");
  }

  @Test
  void a_printed_figure_that_the_lines_do_not_bear_out_is_found_with_what_it_is_off_by() {
    PrintedFigure right = new PrintedFigure(ChargingStep.INCOME, Amount.pounds("120"));
    PrintedFigure wrong = new PrintedFigure(ChargingStep.MINIMUM_INCOME, Amount.pounds("31.50"));

    assertThat(CHARGE.mismatches(List.of(right))).isEmpty();
    assertThat(CHARGE.mismatches(List.of(right, wrong)))
        .containsExactly(new FigureMismatch(wrong, Amount.pounds("30")))
        .extracting(FigureMismatch::difference)
        .containsExactly(Amount.pounds("1.50"));
  }

  @Test
  void a_line_that_rests_on_a_text_not_itself_read_says_so() {
    assertThat(CHARGE.unverifiedLines())
        .extracting(ChargingLine::item)
        .containsExactly(Optional.of("second"));
    assertThat(CHARGE.lines().get(2).rounding()).contains(Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
    assertThat(CHARGE.lines().get(1).rounding()).isEmpty();
  }

  @Test
  void a_line_that_read_a_value_is_verified_when_rule_and_value_are() {
    LocalDate day = LocalDate.of(2024, 10, 1);
    Calculation read =
        Calculation.builder()
            .addRead(ChargingStep.INCOME, "pension", "a", Amount.pence(1), LAW, row(LAW, day))
            .addRead(ChargingStep.INCOME, "pension", "b", Amount.pence(1), LAW, row(HEARSAY, day))
            .addRead(ChargingStep.INCOME, "pension", "c", Amount.pence(1), HEARSAY, row(LAW, day))
            .build();

    assertThat(read.lines())
        .extracting(ChargingLine::isVerified)
        .containsExactly(true, false, false);
    assertThat(read.lines().get(1).source()).isEqualTo(LAW);
  }

  private static LawRead<Amount> row(Citation source, LocalDate day) {
    return LawInForce.on(day).read(table("example.rate", "1.00", source));
  }

  private static DatedTable<Amount> table(String name, String pounds, Citation source) {
    return DatedTable.<Amount>named(name)
        .from(LocalDate.of(2024, 4, 8), Amount.pounds(pounds), source)
        .stillInForce();
  }

  @Test
  void a_proposal_stands_in_for_the_table_of_its_name_and_for_no_other() {
    LocalDate day = LocalDate.of(2024, 10, 1);
    LawInForce proposed = LawInForce.on(day).replacing(table("example.rate", "5.00", LAW));

    assertThat(proposed.read(table("example.rate", "1.00", LAW)).value())
        .isEqualTo(Amount.pounds("5.00"));
    assertThat(proposed.read(table("example.other", "1.00", LAW)).value())
        .isEqualTo(Amount.pounds("1.00"));
    assertThat(proposed.at(day.plusDays(1)).read(table("example.rate", "1.00", LAW)).value())
        .isEqualTo(Amount.pounds("5.00"));
    assertThat(proposed.hashCode()).isNotEqualTo(LawInForce.on(day).hashCode());
    assertThat(CHARGE.hashCode()).isNotEqualTo(Calculation.NOTHING.hashCode());
  }

  @Test
  void a_builder_goes_on_after_every_kind_of_line() {
    LawRead<Amount> read = row(LAW, LocalDate.of(2024, 10, 1));
    Amount penny = Amount.pence(1);
    Calculation all =
        Calculation.builder()
            .add(ChargingStep.INCOME, "a", "item", penny, LAW)
            .addRounded(ChargingStep.INCOME, "b", penny, LAW, Rounding.TOWARDS_THE_PERSON_ALLOWANCE)
            .addRead(ChargingStep.INCOME, "c", penny, read)
            .addRead(ChargingStep.INCOME, "d", "item", penny, LAW, read)
            .add(ChargingStep.INCOME, "e", penny, LAW)
            .build();

    assertThat(all.lines())
        .extracting(ChargingLine::about)
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void a_calculation_has_at_most_10_000_lines_and_codes_are_ids() {
    Calculation.Builder full = Calculation.builder();
    for (int i = 0; i < Caps.MAX_LINES; i++) {
      full.add(ChargingStep.INCOME, "pension", Amount.pence(1), LAW);
    }

    assertThat(full.total()).isEqualTo(Amount.pence(Caps.MAX_LINES));
    assertThatThrownBy(() -> full.add(ChargingStep.INCOME, "pension", Amount.pence(1), LAW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Calculation.builder().add(ChargingStep.INCOME, "a pension", Amount.pence(1), LAW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** SI 2014/2672 reg 25(1): a pound for each 250, and for a part of one. */
  @ParameterizedTest(name = "{0} brings {1}")
  @CsvSource({
    "0.00, 0.00",
    "14000.00, 0.00",
    "14250.00, 0.00",
    "14250.01, 1.00",
    "14500.00, 1.00",
    "14500.01, 2.00",
    "23250.00, 36.00",
    "99999.00, 36.00"
  })
  void capital_brings_a_pound_for_every_step_begun(String capital, String weekly) {
    assertThat(
            TariffIncome.steps(
                Amount.pounds(capital),
                Amount.pounds("14250"),
                Amount.pounds("23250"),
                Amount.pounds("250")))
        .isEqualTo(Amount.pounds(weekly));
  }

  @Test
  void a_step_of_nothing_is_refused() {
    Amount pound = Amount.pounds("1");
    assertThatThrownBy(() -> TariffIncome.steps(pound, pound, pound, Amount.ZERO_POUNDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be more than nothing");
  }

  @ParameterizedTest
  @EnumSource
  void a_step_has_a_code_and_bounds_follow_from_the_lines_before(ChargingStep step) {
    assertThat(step.code()).isEqualTo(step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(step.isConsequence())
        .isEqualTo(
            List.of(
                    "tariff-income",
                    "support-provided",
                    "not-below-nothing",
                    "share-not-charged",
                    "capped-at-cost",
                    "capped-at-maximum",
                    "trivial-amount-waived")
                .contains(step.code()));
  }
}
