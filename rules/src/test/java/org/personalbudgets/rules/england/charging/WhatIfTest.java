package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.DifferenceCause;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.LineDifference;

/** The same calculation with other facts, rates, policy or day, and why it differs. */
class WhatIfTest {
  private static final LawInForce IN_2023 = LawInForce.on(LocalDate.of(2023, 10, 2));
  private static final ChargeableCare CARE = ChargeableCare.atHome(pounds("454.00"));
  private static final MeansTestResult NOW =
      MeansTest.assess(PeterOfDevonTest.PETER, CARE, LocalChargingPolicy.national(), IN_2023);

  @Test
  void next_years_amounts_change_three_lines_for_the_reason_that_the_law_differs() {
    MeansTestDifference difference =
        MeansTestDifference.between(
            NOW,
            MeansTest.assess(
                PeterOfDevonTest.PETER,
                CARE,
                LocalChargingPolicy.national(),
                IN_2023.at(LocalDate.of(2024, 10, 2))));
    assertThat(difference.weekly().changedAmounts())
        .extracting(LineDifference::about, LineDifference::change, LineDifference::cause)
        .containsExactly(
            tuple("single-25-or-over", pounds("-6.95"), DifferenceCause.LAW),
            tuple("disability-premium", pounds("-3.05"), DifferenceCause.LAW),
            tuple("enhanced-disability-premium", pounds("-1.50"), DifferenceCause.LAW));
    assertThat(difference.change()).isEqualTo(pounds("-11.50"));
  }

  @Test
  void another_income_is_a_fact_and_a_new_one_is_added() {
    FinancialCircumstances richer =
        Cases.person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("150"))
            .income(IncomeKind.PRIVATE_PENSION, pounds("20"))
            .build();
    FinancialCircumstances poorer =
        Cases.person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("140"))
            .income(IncomeKind.OTHER_INCOME, pounds("5"))
            .build();
    assertThat(difference(poorer, richer).weekly().lines())
        .extracting(LineDifference::about, LineDifference::change, LineDifference::cause)
        .containsExactly(
            tuple("employment-and-support-allowance", pounds("10"), DifferenceCause.FACT),
            tuple("private-pension", pounds("20"), DifferenceCause.ADDED),
            tuple("other-income", pounds("-5"), DifferenceCause.REMOVED));
  }

  @Test
  void a_cap_that_bites_is_a_consequence() {
    FinancialCircumstances poorer =
        Cases.person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.OTHER_INCOME, pounds("500"))
            .build();
    FinancialCircumstances richer =
        Cases.person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.OTHER_INCOME, pounds("600"))
            .build();
    MeansTestDifference difference = difference(poorer, richer);
    assertThat(difference.weekly().lines())
        .extracting(LineDifference::cause)
        .containsExactly(DifferenceCause.FACT, DifferenceCause.CONSEQUENCE);
    assertThat(difference.change()).isEqualTo(pounds("454").minus(pounds("396.35")));
  }

  @Test
  void another_council_is_a_policy() {
    LocalChargingPolicy generous =
        Cases.policy("a council")
            .minimumIncome(LocalMinimumIncome.uplift(pounds("5")))
            .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
            .build();
    MeansTestDifference difference =
        MeansTestDifference.between(
            NOW, MeansTest.assess(PeterOfDevonTest.PETER, CARE, generous, IN_2023));
    assertThat(difference.weekly().lines())
        .extracting(LineDifference::about, LineDifference::change, LineDifference::cause)
        .containsExactly(
            tuple("contents-insurance", pounds("-1.27"), DifferenceCause.LOCAL_POLICY),
            tuple("single-25-or-over", pounds("-5"), DifferenceCause.LOCAL_POLICY));
  }

  @Test
  void rates_of_ones_own_can_stand_in_for_the_law() {
    DatedTable<Amount> proposal =
        DatedTable.<Amount>named(ChargingAmounts.MINIMUM_INCOME_SINGLE_25_OR_OVER.name())
            .from(
                LocalDate.of(2023, 4, 6), pounds("120"), Citation.vendor("a campaign", "proposal"))
            .stillInForce();
    MeansTestResult proposed =
        MeansTest.assess(
            PeterOfDevonTest.PETER,
            CARE,
            LocalChargingPolicy.national(),
            IN_2023.replacing(proposal));
    MeansTestDifference difference = MeansTestDifference.between(NOW, proposed);
    assertThat(difference.weekly().lines())
        .singleElement()
        .satisfies(line -> assertThat(line.change()).isEqualTo(pounds("-16.35")))
        .satisfies(line -> assertThat(line.cause()).isEqualTo(DifferenceCause.LAW));
  }

  @Test
  void the_same_input_differs_in_nothing() {
    MeansTestDifference difference = MeansTestDifference.between(NOW, NOW);
    assertThat(difference.weekly().lines()).isEmpty();
    assertThat(difference.capital().lines()).isEmpty();
    assertThat(difference.careCost().lines()).isEmpty();
    assertThat(difference.change()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void the_changes_of_the_lines_sum_to_the_change_of_the_charge_between_any_two_households() {
    for (int i = 0; i < 2_000; i++) {
      MeansTestResult one = OracleAdapter.assess(new OracleCase(new Random(i)));
      MeansTestResult other = OracleAdapter.assess(new OracleCase(new Random(i + 7_000)));
      Amount sum = Amount.ZERO_POUNDS;
      for (LineDifference line : MeansTestDifference.between(one, other).weekly().lines()) {
        sum = sum.plus(line.change());
      }
      assertThat(one.contribution().plus(sum)).isEqualTo(other.contribution());
    }
  }

  @Test
  void charging_a_smaller_share_is_a_consequence_with_its_rounding() {
    LocalChargingPolicy ninety =
        Cases.policy("a council").chargeableShare(Rate.percent("90")).build();
    MeansTestResult result = MeansTest.assess(PeterOfDevonTest.PETER, CARE, ninety, IN_2023);
    assertThat(result.contribution()).isEqualTo(pounds("100.23"));
    assertThat(result.lines().get(result.lines().size() - 1).rounding()).isPresent();
  }

  private static MeansTestDifference difference(
      FinancialCircumstances before, FinancialCircumstances after) {
    LocalChargingPolicy national = LocalChargingPolicy.national();
    return MeansTestDifference.between(
        MeansTest.assess(before, CARE, national, IN_2023),
        MeansTest.assess(after, CARE, national, IN_2023));
  }
}
