package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** Devon County Council, "Examples of common financial assessments", example 1: Peter, 2023/24. */
class PeterOfDevonTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);

  private static final LocalChargingPolicy DEVON =
      LocalChargingPolicy.builder()
          .source(Citation.local("Devon County Council", "examples of financial assessments"))
          .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
          .build();

  static final FinancialCircumstances PETER =
      FinancialCircumstances.builder()
          .household(Household.single(AgeGroup.of(37, false)))
          .addPremium(Premium.DISABILITY)
          .addPremium(Premium.ENHANCED_DISABILITY)
          .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("225.45"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, pounds("101.75"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, pounds("26.90"))
          .addHousingCost(HousingCost.of(HousingCostKind.RENT, pounds("10.00")))
          .addHousingCost(HousingCost.of(HousingCostKind.COUNCIL_TAX, pounds("6.00")))
          .addHousingCost(HousingCost.of(HousingCostKind.CONTENTS_INSURANCE, pounds("1.27")))
          .addDisabilityExpense(expense("cleaner", DisabilityExpenseKind.DOMESTIC_HELP, "20.00"))
          .addDisabilityExpense(expense("mobile", DisabilityExpenseKind.MOBILE_TELEPHONE, "2.31"))
          .addDisabilityExpense(expense("broadband", DisabilityExpenseKind.INTERNET, "5.77"))
          .build();

  private static final MeansTestResult RESULT =
      MeansTest.assess(PETER, ChargeableCare.atHome(pounds("454.00")), DEVON, DAY);

  @Test
  void peter_pays_110_10_and_the_council_343_90() {
    assertThat(RESULT.contribution()).isEqualTo(pounds("110.10"));
    assertThat(RESULT.authorityPays()).isEqualTo(pounds("343.90"));
    assertThat(RESULT.basis()).isEqualTo(ContributionBasis.FINANCIAL_ASSESSMENT);
    assertThat(RESULT.fundingPosition()).isEqualTo(FundingPosition.RESOURCES_NO_BAR);
  }

  @Test
  void the_mobility_component_is_disregarded() {
    assertThat(RESULT.weekly().totalOf(ChargingStep.INCOME)).isEqualTo(pounds("354.10"));
    assertThat(RESULT.weekly().linesOf(ChargingStep.INCOME_DISREGARDED))
        .singleElement()
        .satisfies(line -> assertThat(line.amount()).isEqualTo(pounds("-26.90")))
        .satisfies(line -> assertThat(line.source()).hasToString("SI 2014/2672 Sch 1 para 8"));
  }

  @Test
  void he_keeps_171_75_made_of_three_parts_each_with_its_row() {
    assertThat(RESULT.weekly().linesOf(ChargingStep.MINIMUM_INCOME))
        .extracting(ChargingLine::amount)
        .containsExactly(pounds("-103.65"), pounds("-45.75"), pounds("-22.35"));
    assertThat(Regulation7MinimumIncome.guarantee(PETER, LawInForce.on(DAY)).total())
        .isEqualTo(pounds("171.75"));
    assertThat(RESULT.weekly().linesOf(ChargingStep.MINIMUM_INCOME))
        .allSatisfy(
            line -> {
              assertThat(line.source().instrument()).isEqualTo("SI 2023/277");
              assertThat(line.lawRead().orElseThrow().row().inForce())
                  .hasToString("2023-04-06 to 2024-04-05");
            });
  }

  @Test
  void every_running_total_is_the_sum_so_far() {
    Amount sum = Amount.ZERO_POUNDS;
    for (ChargingLine line : RESULT.lines()) {
      sum = sum.plus(line.amount());
      assertThat(line.runningTotal()).isEqualTo(sum);
    }
    assertThat(sum).isEqualTo(RESULT.contribution());
  }

  @Test
  void all_of_it_rests_on_verified_law() {
    assertThat(RESULT.unverifiedLines()).isEmpty();
    assertThat(RESULT.verifiedOnly()).isEqualTo(new VerifiedOnly.Verified(RESULT));
  }

  @Test
  void three_years_later_it_would_not_and_is_refused_with_the_cells() {
    MeansTestResult later =
        MeansTest.assess(
            PETER, ChargeableCare.atHome(pounds("454.00")), DEVON, LocalDate.of(2026, 10, 2));
    assertThat(later.restsOnVerifiedLaw()).isFalse();
    assertThat(((VerifiedOnly.Refused) later.verifiedOnly()).unverified())
        .extracting(line -> line.lawRead().orElseThrow().table())
        .containsExactly(
            "charging.minimum-income.single-25-or-over",
            "charging.disability-premium.single",
            "charging.enhanced-disability-premium.single");
  }

  @Test
  void without_the_local_allowance_for_contents_insurance_he_would_pay_111_37() {
    MeansTestResult national =
        MeansTest.assess(
            PETER, ChargeableCare.atHome(pounds("454.00")), LocalChargingPolicy.national(), DAY);
    assertThat(national.contribution()).isEqualTo(pounds("111.37"));
    assertThat(national.weekly().linesOf(ChargingStep.HOUSING_COST)).hasSize(3);
  }

  private static DisabilityExpense expense(String id, DisabilityExpenseKind kind, String weekly) {
    return DisabilityExpense.allowed(id, kind, pounds(weekly));
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }
}
