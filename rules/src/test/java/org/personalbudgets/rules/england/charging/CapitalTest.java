package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** SI 2014/2672 regulations 12, 18, 20, 22, 23 and 24 and Schedule 2. */
class CapitalTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final LawInForce LAW = LawInForce.on(DAY);

  /** Source: regulation 20; the last two rows are ours on fractions and on debts above value. */
  @ParameterizedTest
  @CsvSource({
    "20000, true, 1000, 17000.00",
    "20000, false, 1000, 19000.00",
    "20000, true, 0, 18000.00",
    "0.05, true, 0, 0.04",
    "1000, true, 5000, 0.00"
  })
  void capital_is_its_value_less_a_tenth_for_a_sale_and_less_debts(
      String value, boolean sale, String debt, String counted) {
    CapitalAsset asset =
        asset(CapitalKind.INVESTMENTS, value)
            .hasSaleExpenses(sale)
            .securedDebt(pounds(debt))
            .build();
    assertThat(capital(asset, ChargeableCare.atHome(pounds("100"))).total())
        .isEqualTo(pounds(counted));
  }

  /** Source: regulation 24; Knowsley for 33,000 of two. */
  @ParameterizedTest
  @CsvSource({"33000, 2, 16500.00", "100, 3, 33.33", "0.05, 2, 0.02", "9500, 1, 9500.00"})
  void what_is_held_with_others_is_shared_equally_and_a_part_of_a_penny_dropped(
      String value, int owners, String own) {
    CapitalAsset asset = asset(CapitalKind.SAVINGS, value).owners(owners).build();
    assertThat(capital(asset, ChargeableCare.atHome(pounds("100"))).total()).isEqualTo(pounds(own));
  }

  @Test
  void a_share_that_is_shown_is_taken_instead() {
    CapitalAsset asset =
        asset(CapitalKind.SAVINGS, "1000").owners(2).shownShare(pounds("200")).build();
    assertThat(capital(asset, ChargeableCare.atHome(pounds("100"))).total())
        .isEqualTo(pounds("200"));
  }

  @Test
  void joint_land_has_to_be_entered_as_the_adults_own_share() {
    assertThatThrownBy(() -> asset(CapitalKind.OTHER_LAND, "1000").owners(2).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value of the adult's own share");
  }

  @Test
  void the_home_counts_for_nothing_while_needs_are_met_at_home_on_law_that_was_not_read() {
    Calculation capital = capital(home(), ChargeableCare.atHome(pounds("100")));
    assertThat(capital.total()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(capital.unverifiedLines())
        .extracting(ChargingLine::about)
        .containsExactly("home-while-living-in-it");
  }

  /** Source: Schedule 2 paragraph 2(1); moved in on 1 March 2024. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 0.00",
    "2024-05-23, 0.00",
    "2024-05-24, 200000.00",
    "2025-01-01, 200000.00"
  })
  void the_home_of_a_permanent_resident_counts_after_twelve_weeks(LocalDate day, String counted) {
    ChargeableCare care = Cases.movedIn(LocalDate.of(2024, 3, 1));
    assertThat(
            CapitalAssessment.of(
                    Cases.person(Cases.SINGLE_PENSION_AGE).addCapital(home()).build(),
                    care,
                    care.setting(),
                    LawInForce.on(day))
                .total())
        .isEqualTo(pounds(counted));
  }

  @Test
  void the_home_of_a_temporary_resident_counts_unless_a_ground_is_stated() {
    ChargeableCare care = ChargeableCare.in(CareSetting.TEMPORARY_RESIDENT, pounds("900"));
    assertThat(capital(home(), care).total()).isEqualTo(pounds("200000"));
    CapitalAsset returning =
        asset(CapitalKind.MAIN_HOME, "200000")
            .disregard(CapitalDisregard.HOME_TO_RETURN_TO)
            .build();
    assertThat(capital(returning, care).total()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @ParameterizedTest
  @EnumSource(CapitalDisregard.class)
  void every_stated_ground_takes_the_capital_out_and_names_its_source(CapitalDisregard ground) {
    CapitalAsset asset = asset(CapitalKind.OTHER, "5000").disregard(ground).build();
    Calculation capital = capital(asset, ChargeableCare.atHome(pounds("100")));
    assertThat(capital.total()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(capital.linesOf(ChargingStep.CAPITAL_DISREGARDED).get(0).source())
        .isEqualTo(ground.source());
  }

  /** Source: regulation 12, A5. */
  @ParameterizedTest
  @CsvSource({
    "23250.00, PERMANENT_RESIDENT, RESOURCES_NO_BAR",
    "23250.01, PERMANENT_RESIDENT, MUST_NOT_FUND",
    "23250.01, TEMPORARY_RESIDENT, MAY_BUT_NEED_NOT_FUND",
    "23250.01, SHORT_TERM_RESIDENT, MAY_BUT_NEED_NOT_FUND",
    "23250.00, OTHER_THAN_CARE_HOME, RESOURCES_NO_BAR",
    "23250.01, OTHER_THAN_CARE_HOME, MAY_BUT_NEED_NOT_FUND"
  })
  void capital_above_the_limit_bars_or_frees_the_authority_by_setting(
      String capital, CareSetting setting, FundingPosition position) {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .addCapital(CapitalAsset.savings(pounds(capital)))
                .build(),
            ChargeableCare.in(setting, pounds("500")),
            LocalChargingPolicy.national(),
            DAY);
    assertThat(result.fundingPosition()).isEqualTo(position);
    boolean over = position != FundingPosition.RESOURCES_NO_BAR;
    assertThat(result.contribution().equals(pounds("500"))).isEqualTo(over);
    assertThat(result.weekly().linesOf(ChargingStep.FULL_COST)).hasSize(over ? 1 : 0);
  }

  @Test
  void an_upper_limit_of_the_councils_own_counts_only_if_it_is_higher() {
    LocalChargingPolicy higher =
        Cases.policy("a council").upperCapitalLimit(pounds("24500")).build();
    LocalChargingPolicy lower =
        Cases.policy("a council").upperCapitalLimit(pounds("16000")).build();
    assertThat(Regulation12CapitalLimit.limit(higher, LAW)).isEqualTo(pounds("24500"));
    assertThat(Regulation12CapitalLimit.limit(lower, LAW)).isEqualTo(pounds("23250"));
  }

  @Test
  void what_was_given_away_counts_only_on_a_judgement_that_it_was_to_pay_less() {
    Finding yes = Cases.judged(NotionalCapital.QUESTION, "gift", true);
    Finding no = Cases.judged(NotionalCapital.QUESTION, "gift", false);
    Finding open = Finding.undecided(NotionalCapital.QUESTION);
    assertThat(result(yes).capital().total()).isEqualTo(pounds("15000"));
    assertThat(result(no).capital().total()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(result(open).capital().total()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(result(open).openQuestions())
        .containsExactly(new OpenQuestion(NotionalCapital.QUESTION, "gift"));
    assertThat(result(yes).openQuestions()).isEmpty();
  }

  @Test
  void deprivation_is_never_decided_on_the_facts_alone_nor_by_a_judgement_of_something_else() {
    Amount gift = pounds("15000");
    assertThatThrownBy(() -> new NotionalCapital("gift", gift, Finding.decided(true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deprivation is a matter of purpose: expected a judgement on 'gift'");
    Finding other = Cases.judged(NotionalCapital.QUESTION, "car", true);
    assertThatThrownBy(() -> new NotionalCapital("gift", gift, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the judgement on 'gift' is about something else");
  }

  /** Regulation 23: each week by what is paid more; 3 pounds of tariff here. */
  @Test
  void notional_capital_wears_away_by_what_is_charged_for_it() {
    FinancialCircumstances.Builder nobody = Cases.person(Cases.SINGLE_WORKING_AGE);
    FinancialCircumstances worker =
        nobody.income(IncomeKind.OTHER_INCOME, pounds("110.60")).build();
    List<Amount> weeks =
        Regulation23DiminishingCapital.weekly(
            pounds("14752.50"), 4, notional -> charge(worker, notional));
    // 503.00 above the limit: three steps, 3.00 a week, until two steps are left.
    assertThat(weeks)
        .containsExactly(
            pounds("14752.50"), pounds("14749.50"), pounds("14747.50"), pounds("14745.50"));
  }

  @Test
  void notional_capital_never_falls_below_nothing_nor_grows() {
    assertThat(Regulation23DiminishingCapital.afterWeek(pounds("10"), pounds("40"), pounds("5")))
        .isEqualTo(Amount.ZERO_POUNDS);
    assertThat(Regulation23DiminishingCapital.afterWeek(pounds("10"), pounds("5"), pounds("40")))
        .isEqualTo(pounds("10"));
  }

  private static Amount charge(FinancialCircumstances worker, Amount notional) {
    FinancialCircumstances.Builder with =
        Cases.person(worker.household())
            .income(IncomeKind.OTHER_INCOME, pounds("110.60"))
            .addNotionalCapital(
                new NotionalCapital(
                    "gift", notional, Cases.judged(NotionalCapital.QUESTION, "gift", true)));
    return MeansTest.assess(
            with.build(), ChargeableCare.atHome(pounds("500")), LocalChargingPolicy.national(), DAY)
        .contribution();
  }

  private static MeansTestResult result(Finding deprivation) {
    return MeansTest.assess(
        Cases.person(Cases.SINGLE_PENSION_AGE)
            .addNotionalCapital(new NotionalCapital("gift", pounds("15000"), deprivation))
            .build(),
        ChargeableCare.atHome(pounds("100")),
        LocalChargingPolicy.national(),
        DAY);
  }

  /** Source: regulation 8, our reading: as if at home means in capital too. */
  @Test
  void the_home_of_a_short_term_resident_who_is_charged_as_at_home_is_left_out() {
    FinancialCircumstances owner =
        Cases.person(Cases.SINGLE_PENSION_AGE).addCapital(home()).build();
    ChargeableCare stay = ChargeableCare.in(CareSetting.SHORT_TERM_RESIDENT, pounds("900"));
    LocalChargingPolicy asAtHome =
        Cases.policy("a council").chargesShortTermResidentsAsAtHome(true).build();
    assertThat(MeansTest.assess(owner, stay, asAtHome, LAW).capital().total())
        .isEqualTo(Amount.ZERO_POUNDS);
    assertThat(MeansTest.assess(owner, stay, LocalChargingPolicy.national(), LAW).capital().total())
        .isEqualTo(pounds("200000"));
  }

  private static Calculation capital(CapitalAsset asset, ChargeableCare care) {
    return CapitalAssessment.of(
        Cases.person(Cases.SINGLE_PENSION_AGE).addCapital(asset).build(),
        care,
        care.setting(),
        LAW);
  }

  private static CapitalAsset home() {
    return asset(CapitalKind.MAIN_HOME, "200000").build();
  }

  private static CapitalAsset.Builder asset(CapitalKind kind, String value) {
    return CapitalAsset.builder().id("asset").kind(kind).value(pounds(value));
  }
}
