package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.budget.BudgetKind;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

final class SamplesTest {
  private static final SpendPolicies LINKED =
      SpendPolicies.of(
          new LinkedToEligibleNeed("sample.linked", Citation.law("Care Act 2014", "s 26")));

  static Stream<SampleCase> samples() {
    return Stream.of(
        Samples.careActAdult(),
        Samples.carer(),
        Samples.disabledChild(),
        Samples.continuingHealthcareAdult(),
        Samples.integratedBudget());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_is_agreed_without_any_finding(SampleCase sample) {
    assertThat(sample.plan().findings()).isEmpty();
    assertThat(sample.plan().plan().coverage().gaps()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_lines_of_a_sample_come_to_its_budget(SampleCase sample) {
    PeriodicAmount cost = sample.plan().costs().total(Rounding.EXACT);
    assertThat(cost).isEqualTo(sample.plan().budget().amount());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_purchase_for_any_line_of_a_sample_is_linked_to_an_eligible_need(SampleCase sample) {
    for (PlanLine line : sample.plan().plan().lines()) {
      var request = sample.purchase(line.id().value(), Amount.pounds("5.00"));
      assertThat(LINKED.decide(request, sample.caseFile()).answer()).isEqualTo(Answer.ALLOWED);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_names_nobody_in_its_text(SampleCase sample) {
    assertThat(sample.toString()).doesNotContain("Help").doesNotContain("Choosing");
  }

  /** Devon County Council, "Examples of common financial assessments", example 1. */
  @Test
  void the_council_pays_the_adult_343_90_of_454_00_a_week() {
    SampleCase adult = Samples.careActAdult();
    PaymentTerms payment = adult.plan().agreement().terms().payment().orElseThrow();
    assertThat(adult.plan().budget().amount().amount()).isEqualTo(Amount.pounds("454.00"));
    assertThat(payment.paid().amount()).isEqualTo(Amount.pounds("343.90"));
    assertThat(adult.ledger().balance()).isEqualTo(Amount.pounds("1816.00"));
    assertThat(adult.circumstances().ageOn(LocalDate.of(2023, 5, 15))).contains(37);
  }

  @Test
  void each_sample_stands_under_its_own_law() {
    assertThat(samples().map(sample -> List.copyOf(sample.plan().plan().regimes())))
        .containsExactly(
            List.of(Regime.CARE_ACT_ADULT),
            List.of(Regime.CARE_ACT_CARER),
            List.of(Regime.CHILDREN_ACT, Regime.SPECIAL_EDUCATIONAL_NEEDS),
            List.of(Regime.NHS),
            List.of(Regime.CARE_ACT_ADULT, Regime.NHS));
    assertThat(Samples.integratedBudget().plan().budget().kind())
        .isEqualTo(BudgetKind.INTEGRATED_PERSONAL_BUDGET);
  }

  @Test
  void there_is_no_purchase_for_a_line_that_the_plan_has_not() {
    assertThatThrownBy(() -> Samples.carer().purchase("gym", Amount.pounds("5.00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no line 'gym'");
  }
}
