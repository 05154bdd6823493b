package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;

/** SI 2014/2672 regulations 13 to 15 and Schedule 1: income, the home, disability. */
class Schedule1Test {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  @ParameterizedTest
  @EnumSource(IncomeKind.class)
  void every_kind_of_income_is_shown_whole_with_what_is_disregarded_under_it(IncomeKind kind) {
    MeansTestResult result = at(CareSetting.OTHER_THAN_CARE_HOME, kind, "100.01");
    Amount counted =
        switch (kind.treatment()) {
          case COUNTED, DISREGARDED_FOR_TEMPORARY_RESIDENTS, HALF_DISREGARDED -> pounds("100.01");
          case DISREGARDED -> Amount.ZERO_POUNDS;
          case FIRST_TEN_POUNDS_DISREGARDED -> pounds("90.01");
          case SAVINGS_CREDIT_RULE -> pounds("93.06");
        };
    assertThat(result.weekly().totalOf(ChargingStep.INCOME)).isEqualTo(pounds("100.01"));
    assertThat(counted(result)).isEqualTo(counted);
    assertThat(result.weekly().linesOf(ChargingStep.INCOME_DISREGARDED))
        .allSatisfy(line -> assertThat(line.about()).isEqualTo(kind.code()));
  }

  /** What differs by setting. Sources: Schedule 1 and its paragraph 16. */
  @ParameterizedTest
  @CsvSource({
    "OTHER_THAN_CARE_HOME, ATTENDANCE_ALLOWANCE, 100.01",
    "SHORT_TERM_RESIDENT, ATTENDANCE_ALLOWANCE, 0.00",
    "TEMPORARY_RESIDENT, DISABILITY_LIVING_ALLOWANCE_CARE, 0.00",
    "TEMPORARY_RESIDENT, PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, 0.00",
    "PERMANENT_RESIDENT, ATTENDANCE_ALLOWANCE, 100.01",
    "PERMANENT_RESIDENT, PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, 0.00",
    "OTHER_THAN_CARE_HOME, PRIVATE_PENSION_HALF_PASSED_TO_SPOUSE, 100.01",
    "PERMANENT_RESIDENT, PRIVATE_PENSION_HALF_PASSED_TO_SPOUSE, 50.00"
  })
  void some_kinds_depend_on_the_setting(CareSetting setting, IncomeKind kind, String counted) {
    assertThat(counted(at(setting, kind, "100.01"))).isEqualTo(pounds(counted));
  }

  @ParameterizedTest
  @CsvSource({"9.99, 0.00", "10.00, 0.00", "10.01, 0.01"})
  void of_a_survivors_payment_the_first_ten_pounds_are_left_out(String paid, String counted) {
    assertThat(
            counted(
                at(
                    CareSetting.OTHER_THAN_CARE_HOME,
                    IncomeKind.SURVIVORS_GUARANTEED_INCOME_PAYMENT,
                    paid)))
        .isEqualTo(pounds(counted));
  }

  @Test
  void only_two_kinds_rest_on_a_text_that_was_not_read_whole() {
    assertThat(IncomeKind.values())
        .filteredOn(kind -> !kind.source().isVerified())
        .containsExactly(IncomeKind.GUARANTEED_INCOME_PAYMENT, IncomeKind.WAR_PENSION);
  }

  /** Paragraph 1. */
  @ParameterizedTest
  @CsvSource({"20, -20.00", "250, -200.00"})
  void tax_on_counted_income_is_taken_off_it(String tax, String deducted) {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(IncomeKind.PRIVATE_PENSION, pounds("200"))
                .taxOnIncome(pounds(tax))
                .build(),
            ChargeableCare.atHome(pounds("100")),
            LocalChargingPolicy.national(),
            DAY);
    assertThat(result.weekly().totalOf(ChargingStep.INCOME_DISREGARDED))
        .isEqualTo(pounds(deducted));
  }

  @Test
  void a_council_may_disregard_more_and_the_line_names_its_policy() {
    LocalChargingPolicy policy =
        Cases.policy("a council").addDisregardedIncome(IncomeKind.CARERS_ALLOWANCE).build();
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_WORKING_AGE)
                .income(IncomeKind.CARERS_ALLOWANCE, pounds("81.90"))
                .build(),
            ChargeableCare.atHome(pounds("100")),
            policy,
            DAY);
    assertThat(result.weekly().linesOf(ChargingStep.LOCAL_DISREGARD))
        .singleElement()
        .satisfies(line -> assertThat(line.source()).isEqualTo(policy.source()))
        .satisfies(line -> assertThat(line.amount()).isEqualTo(pounds("-81.90")));
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_THAN_CARE_HOME, RENT, -80.00",
    "TEMPORARY_RESIDENT, RENT, -80.00",
    "OTHER_THAN_CARE_HOME, WATER_RATES, 0.00",
    "PERMANENT_RESIDENT, RENT, 0.00"
  })
  void the_home_is_taken_off_net_of_help_for_all_but_permanent_residents(
      CareSetting setting, HousingCostKind kind, String deducted) {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_WORKING_AGE)
                .income(IncomeKind.OTHER_INCOME, pounds("400"))
                .addHousingCost(new HousingCost("home", kind, pounds("100"), pounds("20")))
                .build(),
            ChargeableCare.in(setting, pounds("100")),
            LocalChargingPolicy.national(),
            DAY);
    assertThat(result.weekly().totalOf(ChargingStep.HOUSING_COST)).isEqualTo(pounds(deducted));
  }

  @Test
  void help_above_the_cost_itself_is_refused() {
    Amount cost = pounds("10");
    Amount help = pounds("10.01");
    assertThatThrownBy(() -> new HousingCost("home", HousingCostKind.RENT, cost, help))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("help with 'home' must not be above the cost itself");
  }

  /** Paragraph 4: only where a disability benefit is counted. */
  @ParameterizedTest
  @CsvSource({
    "OTHER_THAN_CARE_HOME, ATTENDANCE_ALLOWANCE, -20.00",
    "OTHER_THAN_CARE_HOME, STATE_PENSION, 0.00",
    "OTHER_THAN_CARE_HOME, PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, 0.00",
    "TEMPORARY_RESIDENT, ATTENDANCE_ALLOWANCE, 0.00"
  })
  void disability_expenses_are_taken_off_where_a_disability_benefit_counts(
      CareSetting setting, IncomeKind kind, String deducted) {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(kind, pounds("72.65"))
                .addDisabilityExpense(
                    DisabilityExpense.allowed(
                        "alarm", DisabilityExpenseKind.COMMUNITY_ALARM, pounds("20")))
                .build(),
            ChargeableCare.in(setting, pounds("100")),
            LocalChargingPolicy.national(),
            DAY);
    assertThat(result.weekly().totalOf(ChargingStep.DISABILITY_RELATED_EXPENDITURE))
        .isEqualTo(pounds(deducted));
  }

  @Test
  void each_expense_stands_with_its_own_decision() {
    DisabilityExpense refused =
        expense("gym").decision(Cases.judged(DisabilityExpense.QUESTION, "gym", false)).build();
    DisabilityExpense partly =
        expense("garden")
            .decision(Cases.judged(DisabilityExpense.QUESTION, "garden", true))
            .allowed(pounds("4"))
            .reviewOn(LocalDate.of(2025, 4, 1))
            .addEvidence(ExpenseEvidence.BILL_OR_RECEIPT)
            .build();
    DisabilityExpense open = expense("diet").build();
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(IncomeKind.ATTENDANCE_ALLOWANCE, pounds("72.65"))
                .addDisabilityExpense(refused)
                .addDisabilityExpense(partly)
                .addDisabilityExpense(open)
                .build(),
            ChargeableCare.atHome(pounds("100")),
            LocalChargingPolicy.national(),
            DAY);
    assertThat(result.weekly().linesOf(ChargingStep.DISABILITY_RELATED_EXPENDITURE))
        .extracting(line -> line.item().orElseThrow(), ChargingLine::amount)
        .containsExactly(
            tuple("gym", Amount.ZERO_POUNDS),
            tuple("garden", pounds("-4")),
            tuple("diet", Amount.ZERO_POUNDS));
    assertThat(result.openQuestions())
        .containsExactly(new OpenQuestion(DisabilityExpense.QUESTION, "diet"));
  }

  @Test
  void an_expense_is_not_refused_or_cut_without_a_rationale() {
    assertThatThrownBy(() -> expense("gym").decision(Finding.decided(false)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expense 'gym' is refused or cut without a judgement that says why");
    assertThatThrownBy(
            () -> expense("gym").decision(Finding.decided(true)).allowed(pounds("1")).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                expense("gym")
                    .decision(Cases.judged(DisabilityExpense.QUESTION, "gym", true))
                    .allowed(pounds("10.01"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more of expense 'gym' is allowed than is claimed");
  }

  @Test
  void the_rationale_of_a_decision_is_in_no_text() {
    FinancialCircumstances person =
        Cases.person(Cases.SINGLE_PENSION_AGE)
            .income(IncomeKind.ATTENDANCE_ALLOWANCE, pounds("72.65"))
            .addDisabilityExpense(
                expense("gym")
                    .decision(Cases.judged(DisabilityExpense.QUESTION, "gym", false))
                    .build())
            .build();
    MeansTestResult result =
        MeansTest.assess(
            person, ChargeableCare.atHome(pounds("100")), LocalChargingPolicy.national(), DAY);
    assertThat(person.toString() + result + result.lines())
        .doesNotContain("receipts")
        .doesNotContain("PENSION_AGE");
    assertThat(person.toString()).doesNotContain("72.65");
  }

  private static DisabilityExpense.Builder expense(String id) {
    return DisabilityExpense.builder()
        .id(id)
        .kind(DisabilityExpenseKind.OTHER)
        .claimed(pounds("10"));
  }

  private static MeansTestResult at(CareSetting setting, IncomeKind kind, String weekly) {
    return MeansTest.assess(
        Cases.person(Cases.SINGLE_PENSION_AGE).income(kind, pounds(weekly)).build(),
        ChargeableCare.in(setting, pounds("1000")),
        LocalChargingPolicy.national(),
        DAY);
  }

  private static Amount counted(MeansTestResult result) {
    return result
        .weekly()
        .totalOf(ChargingStep.INCOME)
        .plus(result.weekly().totalOf(ChargingStep.INCOME_DISREGARDED));
  }
}
