package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Which lines a calculation holds: what takes nothing off by a council's choice is not written, and
 * each line names the text that it rests on.
 */
class WrittenLinesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  /** Source: regulation 6, and a policy that adds to it. */
  @Test
  void a_resident_without_an_uplift_keeps_the_allowance_in_one_line_and_with_one_in_two() {
    FinancialCircumstances resident = withIncome(IncomeKind.STATE_PENSION, "300").build();
    ChargeableCare care = ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("700"));
    MeansTestResult without =
        MeansTest.assess(resident, care, Cases.policy("a council").build(), DAY);
    assertThat(without.weekly().linesOf(ChargingStep.PERSONAL_EXPENSES))
        .extracting(ChargingLine::amount)
        .containsExactly(pounds("-30.15"));
    LocalChargingPolicy more =
        Cases.policy("a council").personalExpensesUplift(Amount.pence(1)).build();
    MeansTestResult with = MeansTest.assess(resident, care, more, DAY);
    assertThat(with.weekly().linesOf(ChargingStep.PERSONAL_EXPENSES))
        .extracting(ChargingLine::about, ChargingLine::amount)
        .containsExactly(
            tuple("personal-expenses", pounds("-30.15")), tuple("local-uplift", pounds("-0.01")));
  }

  /** Source: Schedule 1 paragraph 8, whatever a council disregards besides. */
  @Test
  void what_the_law_disregards_already_is_not_disregarded_by_the_council_again() {
    IncomeKind mobility = IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY;
    MeansTestResult result =
        atHome(
            withIncome(mobility, "75.75"),
            Cases.policy("a council").addDisregardedIncome(mobility).build());
    assertThat(result.weekly().linesOf(ChargingStep.LOCAL_DISREGARD)).isEmpty();
    assertThat(result.weekly().totalOf(ChargingStep.INCOME_DISREGARDED))
        .isEqualTo(pounds("-75.75"));
  }

  /** Knowsley and Liverpool: the night element, at most the disability benefits that count. */
  @ParameterizedTest
  @CsvSource({
    "35.90, -30.00", // 20 of attendance allowance and 10 of disability living allowance
    "29.99, -29.99"
  })
  void by_night_no_more_is_left_out_than_the_disability_benefits_come_to(
      String night, String leftOut) {
    FinancialCircumstances.Builder person =
        withIncome(IncomeKind.ATTENDANCE_ALLOWANCE, "20")
            .income(IncomeKind.DISABILITY_LIVING_ALLOWANCE_CARE, pounds("10"))
            .income(IncomeKind.STATE_PENSION, pounds("300"));
    MeansTestResult result =
        atHome(person, Cases.policy("Knowsley").nightElement(pounds(night)).build());
    assertThat(result.weekly().linesOf(ChargingStep.LOCAL_DISREGARD))
        .extracting(ChargingLine::about, ChargingLine::amount)
        .containsExactly(tuple("night-element", pounds(leftOut)));
  }

  @Test
  void by_night_nothing_is_left_out_of_a_benefit_that_the_council_disregards_already() {
    FinancialCircumstances.Builder person =
        withIncome(IncomeKind.ATTENDANCE_ALLOWANCE, "20")
            .income(IncomeKind.DISABILITY_LIVING_ALLOWANCE_CARE, pounds("10"));
    LocalChargingPolicy policy =
        Cases.policy("Knowsley")
            .nightElement(pounds("35.90"))
            .addDisregardedIncome(IncomeKind.ATTENDANCE_ALLOWANCE)
            .build();
    assertThat(atHome(person, policy).weekly().linesOf(ChargingStep.LOCAL_DISREGARD))
        .extracting(ChargingLine::about, ChargingLine::amount)
        .containsExactly(
            tuple("attendance-allowance", pounds("-20")), tuple("night-element", pounds("-10")));
  }

  /** Source: Schedule 1 paragraph 2(3), which names rent and neither insurance nor water. */
  @ParameterizedTest
  @CsvSource({
    "RENT, law, -10.00",
    "GROUND_RENT, law, -10.00",
    "CONTENTS_INSURANCE, policy, -10.00",
    "WATER_RATES, law, 0.00"
  })
  void a_cost_of_the_home_rests_on_the_policy_only_where_the_law_does_not_name_it(
      HousingCostKind kind, String text, String deducted) {
    LocalChargingPolicy policy =
        Cases.policy("Devon")
            .addAllowedHousingCost(HousingCostKind.RENT)
            .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
            .build();
    Citation source =
        text.equals("policy") ? policy.source() : ChargingLaw.regulation("Sch 1 para 2");
    MeansTestResult result =
        atHome(
            withIncome(IncomeKind.STATE_PENSION, "300")
                .addHousingCost(HousingCost.of(kind, pounds("10"))),
            policy);
    assertThat(result.weekly().linesOf(ChargingStep.HOUSING_COST))
        .extracting(ChargingLine::source, ChargingLine::amount)
        .containsExactly(tuple(source, pounds(deducted)));
  }

  /** Our reading of a smallest amount: what is exactly as much is collected. */
  @ParameterizedTest
  @CsvSource({
    "228.70, 0, 0.00", // the minimum income of 2024/25 leaves nothing to waive
    "229.70, 1, 0.00",
    "230.70, 0, 2.00"
  })
  void an_amount_too_small_to_collect_is_waived_and_nothing_is_not(
      String income, int lines, String contribution) {
    MeansTestResult result =
        atHome(
            withIncome(IncomeKind.STATE_PENSION, income),
            Cases.policy("a council").collectedFrom(pounds("2")).build());
    assertThat(result.contribution()).isEqualTo(pounds(contribution));
    assertThat(result.weekly().linesOf(ChargingStep.TRIVIAL_AMOUNT_WAIVED)).hasSize(lines);
  }

  private static FinancialCircumstances.Builder withIncome(IncomeKind kind, String weekly) {
    return Cases.person(Cases.SINGLE_PENSION_AGE).income(kind, pounds(weekly));
  }

  private static MeansTestResult atHome(
      FinancialCircumstances.Builder person, LocalChargingPolicy policy) {
    return MeansTest.assess(person.build(), ChargeableCare.atHome(pounds("1000")), policy, DAY);
  }
}
