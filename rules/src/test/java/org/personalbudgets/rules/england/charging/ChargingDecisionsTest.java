package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.Contribution;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** What may be charged for, of whom, and how the assessment came about. */
class ChargingDecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final FinancialCircumstances WELL_OFF =
      Cases.person(Cases.SINGLE_PENSION_AGE)
          .income(IncomeKind.STATE_PENSION, pounds("900"))
          .build();

  /** Source: regulation 3(2)(b) and (3); 42 days from 1 October 2024. */
  @ParameterizedTest
  @CsvSource({
    "2024-09-30, 2024-12-31, false", "2024-10-01, 2024-12-31, true",
    "2024-11-11, 2024-12-31, true", "2024-11-12, 2024-12-31, false",
    "2024-10-20, 2024-10-20, true", "2024-10-21, 2024-10-20, false"
  })
  void reablement_is_free_for_six_weeks_of_the_specified_period(
      LocalDate day, LocalDate lastDay, boolean free) {
    DateRange period = DateRange.of(LocalDate.of(2024, 10, 1), lastDay);
    assertThat(Regulation3FreeServices.isFreeReablement(period, day)).isEqualTo(free);
  }

  /** The periods are the law of a day: before the regulations there is none to go by. */
  @Test
  void before_the_regulations_no_period_is_known() {
    LocalDate before = LocalDate.of(2015, 3, 31);
    assertThatThrownBy(
            () -> Regulation3FreeServices.isFreeReablement(DateRange.ofDay(before), before))
        .isInstanceOf(NotInForceException.class);
    assertThatThrownBy(() -> Regulation8ShortTermResidents.settingOf(before, 10))
        .isInstanceOf(NotInForceException.class);
    assertThat(Regulation8ShortTermResidents.settingOf(before.plusDays(1), 10))
        .isEqualTo(CareSetting.SHORT_TERM_RESIDENT);
  }

  /** B14. */
  @ParameterizedTest
  @CsvSource({"1000.00, true", "1000.01, false"})
  void a_minor_adaptation_is_free_up_to_1000(String price, boolean free) {
    assertThat(Regulation3FreeServices.isFreeAdaptation(pounds(price), LawInForce.on(DAY)))
        .isEqualTo(free);
  }

  @ParameterizedTest
  @EnumSource(
      value = ServiceKind.class,
      names = {"AID", "AFTER_CARE", "ASSESSMENT_OR_PLANNING", "NHS_SERVICE"})
  void these_services_are_free_whatever_the_means(ServiceKind kind) {
    MeansTestResult result = assess(care(kind, "50"));
    assertThat(result.contribution()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(result.basis()).isEqualTo(ContributionBasis.NOTHING_CHARGEABLE);
    assertThat(result.careCost().linesOf(ChargingStep.FREE_OF_CHARGE)).hasSize(1);
  }

  @Test
  void a_carer_is_not_charged_for_care_given_to_the_adult_but_the_adult_may_be() {
    ServiceCost care =
        ServiceCost.builder()
            .id("sitting")
            .kind(ServiceKind.CARE_GIVEN_TO_ADULT_FOR_CARER)
            .weekly(pounds("50"))
            .build();
    ChargeableCare forCarer =
        ChargeableCare.builder().chargedToCarer(true).addService(care).build();
    ChargeableCare forAdult = ChargeableCare.builder().addService(care).build();
    assertThat(assess(forCarer).contribution()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(assess(forAdult).contribution()).isEqualTo(pounds("50"));
  }

  @Test
  void all_care_is_free_with_variant_creutzfeldt_jakob_disease() {
    ChargeableCare care =
        ChargeableCare.builder()
            .variantCreutzfeldtJakobDisease(true)
            .addService(ServiceCost.of("care", pounds("300")))
            .build();
    assertThat(assess(care).contribution()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(care.toString()).doesNotContain("true");
  }

  @Test
  void only_what_may_be_charged_for_caps_the_charge_and_the_budget_counts_what_belongs_in_it() {
    ChargeableCare care =
        ChargeableCare.builder()
            .addService(ServiceCost.of("care", pounds("100")))
            .addService(
                ServiceCost.builder()
                    .id("reablement")
                    .kind(ServiceKind.INTERMEDIATE_CARE_OR_REABLEMENT)
                    .weekly(pounds("200"))
                    .specifiedPeriod(DateRange.of(DAY, DAY.plusDays(20)))
                    .build())
            .addService(
                ServiceCost.builder()
                    .id("after-care")
                    .kind(ServiceKind.AFTER_CARE)
                    .weekly(pounds("40"))
                    .build())
            .build();
    MeansTestResult result = assess(care);
    assertThat(result.contribution()).isEqualTo(pounds("100"));
    assertThat(result.budgetCost()).isEqualTo(pounds("140"));
    assertThat(result.authorityPays()).isEqualTo(pounds("40"));
  }

  /** B16 and regulation 10. */
  @ParameterizedTest
  @CsvSource({
    "REFUSED, 300.00, ASSESSMENT_REFUSED, MAY_BUT_NEED_NOT_FUND",
    "LIGHT_TOUCH_ABLE_TO_PAY, 300.00, LIGHT_TOUCH_ASSESSMENT, MAY_BUT_NEED_NOT_FUND",
    "LIGHT_TOUCH_UNABLE_TO_PAY, 0.00, LIGHT_TOUCH_ASSESSMENT, RESOURCES_NO_BAR"
  })
  void an_assessment_may_be_treated_as_carried_out(
      AssessmentRoute route, String pays, ContributionBasis basis, FundingPosition position) {
    MeansTestResult result = MeansTest.deemed(route, ChargeableCare.atHome(pounds("300")), DAY);
    assertThat(result.contribution()).isEqualTo(pounds(pays));
    assertThat(result.basis()).isEqualTo(basis);
    assertThat(result.fundingPosition()).isEqualTo(position);
    assertThat(result.restsOnVerifiedLaw()).isTrue();
  }

  @Test
  void who_refuses_in_a_care_home_for_good_must_not_be_funded() {
    assertThat(
            MeansTest.deemed(
                    AssessmentRoute.REFUSED,
                    ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("700")),
                    DAY)
                .fundingPosition())
        .isEqualTo(FundingPosition.MUST_NOT_FUND);
  }

  @Test
  void a_full_assessment_needs_circumstances() {
    assertThatThrownBy(
            () -> MeansTest.deemed(AssessmentRoute.FULL, ChargeableCare.atHome(pounds("300")), DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a full assessment needs financial circumstances");
  }

  /** Source: regulations 2 and 8. */
  @ParameterizedTest
  @CsvSource({
    "1, SHORT_TERM_RESIDENT",
    "56, SHORT_TERM_RESIDENT",
    "57, TEMPORARY_RESIDENT",
    "364, TEMPORARY_RESIDENT",
    "365, PERMANENT_RESIDENT"
  })
  void the_length_of_a_stay_makes_the_resident(int days, CareSetting setting) {
    assertThat(Regulation8ShortTermResidents.settingOf(DAY, days)).isEqualTo(setting);
  }

  @Test
  void short_term_residents_are_charged_as_at_home_only_if_the_council_says_so() {
    ChargeableCare stay = ChargeableCare.in(CareSetting.SHORT_TERM_RESIDENT, pounds("900"));
    LocalChargingPolicy asAtHome =
        Cases.policy("a council").chargesShortTermResidentsAsAtHome(true).build();
    MeansTestResult home = MeansTest.assess(WELL_OFF, stay, asAtHome, DAY);
    MeansTestResult resident =
        MeansTest.assess(WELL_OFF, stay, LocalChargingPolicy.national(), DAY);
    assertThat(home.contribution()).isEqualTo(pounds("900").minus(pounds("228.70")));
    assertThat(resident.contribution()).isEqualTo(pounds("900").minus(pounds("30.15")));
  }

  /** X17, Reading Appendix F: four weeks of nights, and one night more. */
  @Test
  void respite_beyond_the_nights_of_the_year_is_charged_as_a_temporary_stay() {
    RespiteAllowance reading = new RespiteAllowance(28);
    assertThat(reading.settingOfNight(27)).isEqualTo(CareSetting.OTHER_THAN_CARE_HOME);
    assertThat(reading.settingOfNight(28)).isEqualTo(CareSetting.TEMPORARY_RESIDENT);
    assertThat(reading.nightsBeyond(21, 7)).isZero();
    assertThat(reading.nightsBeyond(21, 8)).isEqualTo(1);
    assertThat(reading.nightsBeyond(30, 4)).isEqualTo(4);
  }

  /** X5, Hertfordshire; B31, Kingston: 15 hours at 20.60. */
  @ParameterizedTest
  @CsvSource({
    "25.48, 18, HALF_UP, 6.37", "25.48, 18, DOWN, 6.37", "25.48, 18, UP, 12.74",
    "25.48, 23, HALF_UP, 12.74", "25.48, 22, HALF_UP, 6.37", "20.60, 900, DOWN, 309.00"
  })
  void a_visit_is_priced_by_steps_of_fifteen_minutes(
      String hourly, int minutes, RoundingMode part, String price) {
    assertThat(new VisitRate(pounds(hourly), 15, part).priceOf(minutes)).isEqualTo(pounds(price));
  }

  @Test
  void the_result_becomes_a_contribution_and_a_statement_that_reconcile_to_the_penny() {
    MeansTestResult result =
        MeansTest.assess(
            PeterOfDevonTest.PETER,
            ChargeableCare.atHome(pounds("454.00")),
            LocalChargingPolicy.national(),
            LocalDate.of(2023, 10, 2));
    Contribution contribution = result.toContribution();
    assertThat(contribution.amount().amount()).isEqualTo(pounds("111.37"));
    assertThat(contribution.basis()).isEqualTo(ContributionBasis.FINANCIAL_ASSESSMENT);
    BudgetStatement statement =
        result.toStatement(
            new Funder(FunderId.of("devon"), FunderKind.LOCAL_AUTHORITY, "Devon County Council"));
    assertThat(statement.cost()).isEqualTo(pounds("454.00"));
    assertThat(statement.personsPart()).isEqualTo(pounds("111.37"));
    assertThat(statement.fundersPart()).isEqualTo(pounds("342.63"));
    assertThat(statement.netAndGross().net().amount()).isEqualTo(result.authorityPays());
  }

  @Test
  void other_support_covers_part_of_the_minimum_income_and_at_most_all_of_it() {
    assertThat(withSupport("10").contribution()).isEqualTo(pounds("10.00"));
    assertThat(withSupport("5000").contribution()).isEqualTo(pounds("110.60"));
  }

  private static MeansTestResult withSupport(String support) {
    return MeansTest.assess(
        Cases.person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.OTHER_INCOME, pounds("110.60"))
            .otherSupportProvided(pounds(support))
            .build(),
        ChargeableCare.atHome(pounds("300")),
        LocalChargingPolicy.national(),
        DAY);
  }

  /** Bexley: couples split the joint costs of the home half each. */
  @ParameterizedTest
  @CsvSource({"100.00, 2, 50.00", "100.01, 2, 50.01", "100.00, 3, 33.34", "100.00, 1, 100.00"})
  void a_cost_of_the_home_that_several_meet_is_shared_in_the_adults_favour(
      String cost, int people, String share) {
    assertThat(HousingCost.shared(HousingCostKind.RENT, pounds(cost), people).net())
        .isEqualTo(pounds(share));
  }

  @Test
  void evidence_is_asked_for_until_something_but_the_adults_own_account_shows_it() {
    DisabilityExpense.Builder bare = expense();
    DisabilityExpense.Builder told = expense().addEvidence(ExpenseEvidence.OWN_STATEMENT);
    DisabilityExpense.Builder shown = expense().addEvidence(ExpenseEvidence.BILL_OR_RECEIPT);
    assertThat(bare.build().needsEvidence()).isTrue();
    assertThat(told.build().needsEvidence()).isTrue();
    assertThat(shown.build().needsEvidence()).isFalse();
    assertThat(
            DisabilityExpense.allowed("a", DisabilityExpenseKind.DIET, pounds("3")).needsEvidence())
        .isFalse();
  }

  private static DisabilityExpense.Builder expense() {
    return DisabilityExpense.builder()
        .id("diet")
        .kind(DisabilityExpenseKind.DIET)
        .claimed(pounds("3"));
  }

  @Test
  void nothing_is_entered_twice() {
    assertThatThrownBy(
            () ->
                Cases.person(Cases.SINGLE_PENSION_AGE)
                    .income(IncomeKind.STATE_PENSION, pounds("1"))
                    .income(IncomeKind.STATE_PENSION, pounds("2"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("income 'state-pension' is entered twice");
  }

  @Test
  void children_and_negative_money_are_refused() {
    assertThatThrownBy(() -> AgeGroup.of(17, false)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Income.of(IncomeKind.EARNINGS, Amount.pence(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChargeableCare.atHome(Amount.pence(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(List.of(AgeGroup.of(18, false), AgeGroup.of(24, false), AgeGroup.of(25, false)))
        .containsExactly(AgeGroup.AGED_18_TO_24, AgeGroup.AGED_18_TO_24, AgeGroup.AGED_25_OR_OVER);
  }

  private static MeansTestResult assess(ChargeableCare care) {
    return MeansTest.assess(WELL_OFF, care, LocalChargingPolicy.national(), DAY);
  }

  private static ChargeableCare care(ServiceKind kind, String weekly) {
    return ChargeableCare.builder()
        .addService(ServiceCost.builder().id("s").kind(kind).weekly(pounds(weekly)).build())
        .build();
  }
}
