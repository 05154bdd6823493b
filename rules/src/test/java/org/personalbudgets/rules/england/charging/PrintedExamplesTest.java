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
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.Contribution;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
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
import org.personalbudgets.rules.charging.PrintedFigure;

/** Published examples that do not add up: recomputed, and the misprint reported. */
class PrintedExamplesTest {
  private static final Citation LIVERPOOL =
      Citation.local("Liverpool City Council", "how much people pay");

  private static final Citation HAMPSHIRE = Citation.local("Hampshire CC", "Amounts");

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

  /** X3, Lambeth, "Calculating your contribution": 16,999.00 of savings; the page prints 10.00. */
  @Test
  void x3_the_printed_tariff_of_10_leaves_out_the_incomplete_step_and_is_reported() {
    Calculation weekly =
        MeansTest.assess(
                Cases.person(Cases.SINGLE_PENSION_AGE)
                    .addCapital(CapitalAsset.savings(pounds("16999")))
                    .build(),
                ChargeableCare.atHome(pounds("100")),
                LocalChargingPolicy.national(),
                LocalDate.of(2024, 10, 2))
            .weekly();
    PrintedFigure printed = new PrintedFigure(ChargingStep.TARIFF_INCOME, pounds("10.00"));
    assertThat(weekly.mismatches(List.of(printed)))
        .containsExactly(new FigureMismatch(printed, pounds("11.00")));
  }

  /** B24 and B26, Leeds: what the council pays. */
  @Test
  void b24_and_b26_what_is_left_for_the_council_is_what_the_pages_print() {
    MeansTestResult michael =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(IncomeKind.STATE_PENSION, pounds("209.67"))
                .income(IncomeKind.PRIVATE_PENSION, pounds("25.81"))
                .build(),
            ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("694")),
            LocalChargingPolicy.national(),
            LocalDate.of(2024, 10, 2));
    assertThat(michael.authorityPays()).isEqualTo(pounds("488.67"));
    assertThat(michael.weekly().totalOf(ChargingStep.INCOME)).isEqualTo(pounds("235.48"));
    assertThat(pounds("23.91").times(10).plus(pounds("40.25")).plus(pounds("8.15")))
        .isEqualTo(pounds("287.50"));
  }

  /** C5, Hampshire CC, "Amounts": a weekly contribution above the weekly direct payment. */
  @Test
  void c5_no_direct_payment_is_made_where_the_contribution_is_more_than_it() {
    PeriodicAmount cost = weekly("150.00");
    Contribution contribution =
        new Contribution(
                weekly("160.00"),
                LocalDate.of(2025, 1, 1),
                ContributionBasis.FINANCIAL_ASSESSMENT,
                HAMPSHIRE)
            .cappedAt(cost);
    BudgetStatement statement =
        BudgetStatement.of(
            new Funder(FunderId.of("hants"), FunderKind.LOCAL_AUTHORITY, "Hampshire"),
            FundingStream.ADULT_SOCIAL_CARE,
            cost,
            contribution);
    assertThat(statement.fundersPart()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(statement.netAndGross().net()).isEqualTo(weekly("0.00"));
    assertThatThrownBy(() -> new NetAndGross(cost, weekly("160.00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** C7, LGSCO 17 016 036: 1,069.00 due every four weeks, about 1,065 paid "a month". */
  @Test
  void c7_thirteen_four_weekly_payments_are_not_twelve_monthly_ones() {
    PeriodicAmount fourWeeks =
        Conversion.WHOLE_WEEKS.convert(weekly("267.25"), Cadence.FOUR_WEEKS, Rounding.EXACT);
    assertThat(fourWeeks.amount()).isEqualTo(pounds("1069.00"));
    assertThat(fourWeeks.amount().times(13).minus(pounds("1065").times(12)))
        .isEqualTo(pounds("1117.00"));
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
            .add(ChargingStep.CARE_COST, "gross", pounds("642.86"), HAMPSHIRE)
            .add(ChargingStep.FREE_OF_CHARGE, "contribution", pounds("-85.71"), HAMPSHIRE)
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
