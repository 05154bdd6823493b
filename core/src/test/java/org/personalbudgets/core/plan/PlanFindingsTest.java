package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.budget.TopUpPayer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;

/** What is wrong or missing with a plan. */
class PlanFindingsTest {
  @Test
  void a_plan_without_faults_has_no_findings_and_can_be_agreed() {
    PlanCase plan = new PlanCase();
    assertThat(plan.findings()).isEmpty();
    assertThat(plan.agreed().findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PlanFault.class)
  void each_fault_is_found_and_nothing_else(PlanFault fault) {
    PlanCase plan = new PlanCase();
    fault.put.accept(plan);
    assertThat(plan.findings())
        .extracting(PlanFinding::toString)
        .containsExactlyInAnyOrderElementsOf(fault.expected);
  }

  @ParameterizedTest
  @EnumSource(PlanFault.class)
  void a_fault_that_stands_in_the_way_keeps_the_plan_from_being_agreed(PlanFault fault) {
    PlanCase plan = new PlanCase();
    fault.put.accept(plan);
    if (fault.blocks) {
      PlanNotAgreeableException refused =
          catchThrowableOfType(PlanNotAgreeableException.class, plan::agreed);
      assertThat(refused.findings())
          .isEqualTo(plan.findings().stream().filter(PlanFinding::blocksAgreement).toList());
      assertThat(refused)
          .hasMessageStartingWith("plan-1 version 1 cannot be agreed: plan.")
          .extracting(thrown -> thrown.getMessage().length())
          .satisfies(length -> assertThat(length).isLessThanOrEqualTo(200));
    } else {
      assertThat(plan.agreed().findings()).isEqualTo(plan.findings()).isNotEmpty();
    }
  }

  @Test
  void the_faults_reach_every_code_there_is_but_no_regime() {
    Set<PlanFindingCode> reached = EnumSet.noneOf(PlanFindingCode.class);
    for (PlanFault fault : PlanFault.values()) {
      PlanCase plan = new PlanCase();
      fault.put.accept(plan);
      plan.findings().forEach(finding -> reached.add(finding.code()));
    }
    assertThat(EnumSet.complementOf(EnumSet.copyOf(reached)))
        .containsExactly(PlanFindingCode.NO_REGIME);
  }

  @Test
  void a_plan_under_no_body_of_law_says_so() {
    PlanCase plan = new PlanCase();
    plan.regimes.clear();
    assertThat(plan.findings())
        .extracting(PlanFinding::code)
        .contains(
            PlanFindingCode.NO_REGIME,
            PlanFindingCode.NEED_OUTSIDE_REGIMES,
            PlanFindingCode.STREAM_OUTSIDE_REGIMES);
  }

  @Property(tries = 300)
  void P2_P3_faults_put_together_are_all_found_in_whatever_order_things_come(
      @ForAll Set<PlanFault> faults, @ForAll long seed) {
    Set<String> subjects = new HashSet<>();
    PlanCase plan = new PlanCase();
    PlanCase shuffled = new PlanCase();
    Set<String> expected = new TreeSet<>();
    for (PlanFault fault : faults) {
      if (subjects.add(fault.subject)) {
        fault.put.accept(plan);
        fault.put.accept(shuffled);
        expected.addAll(fault.expected);
      }
    }
    List<PlanFinding> findings = plan.findings();
    assertThat(findings.stream().map(PlanFinding::toString).collect(Collectors.toSet()))
        .containsAll(expected);
    assertThat(shuffled.shuffled(seed).findings()).isEqualTo(findings);
    assertThat(findings).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void S1_49_every_finding_fails_one_test_of_signing_off_and_cites_a_text() {
    assertThat(Arrays.stream(PlanFindingCode.values()).map(PlanFindingCode::test))
        .contains(SignOffTest.values());
    for (PlanFault fault : PlanFault.values()) {
      PlanCase plan = new PlanCase();
      fault.put.accept(plan);
      for (PlanFinding finding : plan.findings()) {
        assertThat(finding.source().instrument()).isNotBlank();
        assertThat(finding.code().code()).startsWith("plan.");
      }
    }
  }

  @Property
  void P4_a_plan_is_over_budget_if_and_only_if_its_lines_cost_more(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 10_000_000) Integer> pence,
      @ForAll @IntRange(min = -2, max = 2) int difference) {
    long total = pence.stream().mapToLong(Integer::longValue).sum();
    long budget = Math.max(0, total + difference);
    assertThat(isOver(plan(pence), budget)).isEqualTo(total > budget);
  }

  @Property
  void P1_a_plan_within_a_budget_is_within_every_larger_one(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 10_000) Integer> pence,
      @ForAll @IntRange(max = 60_000) int budget,
      @ForAll @IntRange(min = 1, max = 60_000) int more) {
    SupportPlan plan = plan(pence);
    if (!isOver(plan, budget)) {
      assertThat(isOver(plan, budget + more)).isFalse();
    }
    assertThat(isOver(plan, budget + more) && !isOver(plan, budget)).isFalse();
  }

  private static SupportPlan plan(List<Integer> pence) {
    PlanLine[] lines = new PlanLine[pence.size()];
    for (int at = 0; at < lines.length; at++) {
      lines[at] =
          Plans.line("line-" + at, Plans.each(PeriodicAmount.weekly(Amount.pence(pence.get(at)))))
              .build();
    }
    return Plans.plan(lines);
  }

  private static boolean isOver(SupportPlan plan, long pence) {
    AgreedBudget budget =
        Budgets.asEstimated(
                Budgets.stream(
                    FundingStream.ADULT_SOCIAL_CARE, PeriodicAmount.weekly(Amount.pence(pence))))
            .build();
    return PlanFindings.of(plan, budget, Conversion.WEEKS_52_A_YEAR).stream()
        .anyMatch(finding -> finding.code() == PlanFindingCode.OVER_BUDGET);
  }

  @Test
  void a_weekly_budget_of_100_00_holds_433_33_a_month_and_not_433_34() {
    AgreedBudget budget = Budgets.adult("100.00").build();
    for (String[] row : new String[][] {{"433.33", "false"}, {"433.34", "true"}}) {
      PeriodicAmount monthly = PeriodicAmount.of(Amount.pounds(row[0]), Cadence.CALENDAR_MONTH);
      SupportPlan plan = Plans.plan(Plans.line("line-1", Plans.each(monthly)).build());
      assertThat(PlanFindings.of(plan, budget, Conversion.WEEKS_52_A_YEAR))
          .hasSize(row[1].equals("true") ? 1 : 0);
    }
  }

  @Test
  void B1_one_streams_money_does_not_pay_for_another_streams_lines() {
    AgreedBudget budget =
        Budgets.asEstimated(
                Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("10.00")),
                Budgets.stream(FundingStream.NHS, Budgets.weekly("1000.00")))
            .build();
    SupportPlan plan = Plans.plan(Plans.line("line-1", Plans.weekly("10.01")).build());
    assertThat(PlanFindings.of(plan, budget, Conversion.WEEKS_52_A_YEAR))
        .extracting(PlanFinding::toString)
        .containsExactly("plan.over-budget [ADULT_SOCIAL_CARE]");
  }

  @Test
  void a_top_up_pays_for_what_the_budget_does_not() {
    AgreedBudget budget =
        Budgets.adult("10.00")
            .lowestCostOfAdequatePlan(Budgets.weekly("10.00"))
            .addTopUp(
                TopUp.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                    .amount(Budgets.weekly("2.00"))
                    .payer(TopUpPayer.FAMILY)
                    .purpose("a dearer class")
                    .build())
            .build();
    SupportPlan twelve = Plans.plan(Plans.line("line-1", Plans.weekly("12.00")).build());
    SupportPlan more = Plans.plan(Plans.line("line-1", Plans.weekly("12.01")).build());
    assertThat(PlanFindings.of(twelve, budget, Conversion.WHOLE_WEEKS)).isEmpty();
    assertThat(PlanFindings.of(more, budget, Conversion.WHOLE_WEEKS)).hasSize(1);
  }

  @Test
  void H13_a_plan_in_another_currency_than_its_budget_is_refused_zero_included() {
    SupportPlan euros =
        Plans.plan(
            Plans.line("line-1", Plans.each(PeriodicAmount.weekly(Amount.zero("EUR")))).build());
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(
            () -> PlanFindings.of(euros, Budgets.adult("10.00").build(), Conversion.WHOLE_WEEKS));
  }

  @Test
  void a_draft_by_itself_is_asked_only_for_what_belongs_in_it() {
    SupportPlan empty = SupportPlan.builder().id(PlanId.of("plan-1")).build();
    assertThat(empty.findings())
        .extracting(PlanFinding::toString)
        .containsExactly("plan.no-regime []", "plan.no-author []", "plan.no-assessment []");
    SupportPlan adult =
        SupportPlan.builder().id(PlanId.of("plan-1")).addRegime(Regime.CARE_ACT_ADULT).build();
    assertThat(adult.findings())
        .extracting(PlanFinding::code)
        .filteredOn(code -> code == PlanFindingCode.CONTENT_MISSING)
        .hasSize(4);
  }

  @Test
  void SI_2013_1617_reg_8_1_a_risk_of_an_NHS_direct_payment_blocks_until_a_procedure_is_agreed() {
    SupportPlan plan =
        Plans.particulars()
            .addRegime(Regime.NHS)
            .addRisk(new PlanRisk("choking", "chokes on food", Optional.empty()))
            .addLine(
                Plans.of(
                        "line-1",
                        Plans.weekly("1.00"),
                        FundingStream.NHS,
                        ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON))
                    .addNeed(NeedId.of("need-1"))
                    .build())
            .build();
    assertThat(plan.findings())
        .filteredOn(finding -> finding.code() == PlanFindingCode.RISK_WITHOUT_PROCEDURE)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.blocksAgreement()).isTrue();
              assertThat(finding.source()).hasToString("SI 2013/1617 reg 8(1)");
            });
  }

  @Test
  void the_nine_questions_are_asked_under_the_Care_Act_only() {
    SupportPlan health =
        SupportPlan.builder().id(PlanId.of("plan-1")).addRegime(Regime.NHS).build();
    SupportPlan carer =
        SupportPlan.builder().id(PlanId.of("plan-1")).addRegime(Regime.CARE_ACT_CARER).build();
    assertThat(questions(health)).isZero();
    assertThat(questions(carer)).isEqualTo(9);
  }

  private static long questions(SupportPlan plan) {
    return plan.findings().stream()
        .filter(finding -> finding.code() == PlanFindingCode.QUESTION_UNANSWERED)
        .count();
  }

  @Test
  void a_finding_holds_ids_and_no_sentences() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PlanFinding(
                    PlanFindingCode.NO_AUTHOR, Sources.SIGN_OFF, List.of("a sentence"), true));
  }
}
