package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.FigureMismatch;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.PrintedFigure;

/** Published examples that do not add up: recomputed, and the misprint reported. */
class PrintedExamplesTest {
  private static final Citation LIVERPOOL =
      Citation.local("Liverpool City Council", "how much people pay");

  /** B7: Dorothy, 67. The page prints 53.03 left and 47.73 to pay. */
  private static final Calculation DOROTHY = dorothy();

  private static Calculation dorothy() {
    Calculation.Builder weekly =
        Calculation.builder()
            .add(ChargingStep.INCOME, "all-income", pounds("310.00"), LIVERPOOL)
            .add(ChargingStep.LOCAL_MINIMUM_INCOME, "buffer", pounds("-184.44"), LIVERPOOL)
            .add(
                ChargingStep.STANDARD_DISABILITY_EXPENDITURE,
                "standard",
                pounds("-24.16"),
                LIVERPOOL)
            .add(ChargingStep.INCOME_DISREGARDED, "savings-credit", pounds("-20.52"), LIVERPOOL)
            .add(ChargingStep.LOCAL_DISREGARD, "night-element", pounds("-26.85"), LIVERPOOL);
    Amount charged = weekly.total().part(Rate.percent("90"), Rounding.TOWARDS_THE_PERSON_CHARGE);
    return weekly
        .addRounded(
            ChargingStep.SHARE_NOT_CHARGED,
            "share-not-charged",
            charged.minus(weekly.total()),
            LIVERPOOL,
            Rounding.TOWARDS_THE_PERSON_CHARGE)
        .build();
  }

  @Test
  void b7_dorothy_has_54_03_left_and_pays_48_62() {
    assertThat(DOROTHY.totalAfter(ChargingStep.LOCAL_DISREGARD)).isEqualTo(pounds("54.03"));
    assertThat(DOROTHY.total()).isEqualTo(pounds("48.62"));
  }

  @Test
  void b7_what_the_page_prints_is_reported_as_wrong_in_both_places() {
    PrintedFigure left = new PrintedFigure(ChargingStep.LOCAL_DISREGARD, pounds("53.03"));
    PrintedFigure toPay = new PrintedFigure(ChargingStep.SHARE_NOT_CHARGED, pounds("47.73"));
    assertThat(DOROTHY.mismatches(List.of(left, toPay)))
        .containsExactly(
            new FigureMismatch(left, pounds("54.03")), new FigureMismatch(toPay, pounds("48.62")));
    assertThat(DOROTHY.mismatches(List.of(left)).get(0).difference()).isEqualTo(pounds("-1.00"));
  }

  @Test
  void figures_that_are_right_are_not_reported() {
    assertThat(
            DOROTHY.mismatches(List.of(new PrintedFigure(ChargingStep.INCOME, pounds("310.00")))))
        .isEmpty();
  }

  @Test
  void a_figure_after_a_step_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> DOROTHY.totalAfter(ChargingStep.TARIFF_INCOME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no line of the calculation is of step TARIFF_INCOME");
  }

  @Test
  void x3_the_printed_tariff_of_10_leaves_out_the_incomplete_step() {
    LawInForce law = LawInForce.on(LocalDate.of(2024, 10, 2));
    assertThat(Regulation25TariffIncome.weekly(pounds("16999"), law))
        .isEqualTo(pounds("11"))
        .isNotEqualTo(pounds("10"));
  }

  /** C1, C2, C4: Hampshire CC, "Amounts": weekly 150.00 less 20.00, in advance by the month. */
  @ParameterizedTest
  @CsvSource({
    "C1, 2025-01, 664.29, 88.57, 575.72",
    "C2, 2025-02, 600.00, 80.00, 520.00",
    "C4, 2025-04, 642.86, 85.71, 557.15"
  })
  void c_payments_by_the_month_are_rounded_leg_by_leg(
      String id, YearMonth month, String gross, String contribution, String net) {
    NetAndGross monthly =
        new NetAndGross(weekly("150.00"), weekly("20.00"))
            .convert(
                Conversion.calendarMonth(month), Cadence.CALENDAR_MONTH, Rounding.HALF_UP_EACH_LEG);
    assertThat(monthly.gross().amount()).as(id).isEqualTo(pounds(gross));
    assertThat(monthly.contribution().amount()).as(id).isEqualTo(pounds(contribution));
    assertThat(monthly.net().amount()).as(id).isEqualTo(pounds(net));
  }

  @Test
  void c4_the_555_15_that_the_page_prints_is_reported_as_wrong() {
    Calculation april =
        Calculation.builder()
            .add(ChargingStep.CARE_COST, "gross", pounds("642.86"), LIVERPOOL)
            .add(ChargingStep.FREE_OF_CHARGE, "contribution", pounds("-85.71"), LIVERPOOL)
            .build();
    PrintedFigure printed = new PrintedFigure(ChargingStep.FREE_OF_CHARGE, pounds("555.15"));
    assertThat(april.mismatches(List.of(printed)))
        .containsExactly(new FigureMismatch(printed, pounds("557.15")));
  }

  @Test
  void c6_four_weeks_of_b1_paid_net_are_1375_60() {
    NetAndGross fourWeeks =
        new NetAndGross(weekly("454.00"), weekly("110.10"))
            .convert(Conversion.WHOLE_WEEKS, Cadence.FOUR_WEEKS, Rounding.EXACT);
    assertThat(fourWeeks.net().amount()).isEqualTo(pounds("1375.60"));
  }

  private static PeriodicAmount weekly(String amount) {
    return PeriodicAmount.weekly(pounds(amount));
  }
}
