package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.Rounding;

/** A plan that the person and the funders have agreed. */
class AgreedPlanTest {
  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> AgreedPlan.builder().build());
    assertThat(missing.missing())
        .containsExactly("plan", "budget", "agreement", "agreedOn", "conversion");
  }

  @Test
  void S4_52_a_plan_carries_money_once_both_have_agreed() {
    AgreedPlan plan = Plans.agreedPlan();
    assertThat(plan.id()).isEqualTo(PlanId.of("plan-1"));
    assertThat(plan.budget().amount()).isEqualTo(Budgets.weekly("100.00"));
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void lines_and_needs_are_looked_up_by_id() {
    AgreedPlan plan = new PlanCase().agreed();
    assertThat(plan.line(PlanLineId.of("line-2")).orElseThrow().stream())
        .isEqualTo(FundingStream.NHS);
    assertThat(plan.line(PlanLineId.of("line-9"))).isEmpty();
    assertThat(plan.need(NeedId.of("need-2")).orElseThrow().id()).isEqualTo(NeedId.of("need-2"));
    assertThat(plan.need(NeedId.of("need-9"))).isEmpty();
    assertThat(plan.isEligibleNeed(NeedId.of("need-1"))).isTrue();
    assertThat(plan.isEligibleNeed(NeedId.of("need-9"))).isFalse();
    assertThat(plan.eligibleNeeds()).containsExactly(NeedId.of("need-1"), NeedId.of("need-2"));
  }

  @Test
  void a_look_up_gives_the_same_object_each_time() {
    AgreedPlan plan = Plans.agreedPlan();
    PlanLineId id = PlanLineId.of("line-1");
    assertThat(plan.line(id)).isSameAs(plan.line(PlanLineId.of("line-1")));
    assertThat(plan.need(NeedId.of("need-1"))).isSameAs(plan.need(NeedId.of("need-1")));
  }

  @Test
  void S3_58_the_whole_is_managed_as_its_lines_are() {
    assertThat(Plans.agreedPlan().mode(Rounding.EXACT)).contains(Plans.TO_PERSON);
    ManagementMode.Combination mix =
        (ManagementMode.Combination) new PlanCase().agreed().mode(Rounding.EXACT).orElseThrow();
    assertThat(mix.parts()).hasSize(3);
    assertThat(mix.parts().get(0).mode()).isEqualTo(Plans.TO_PERSON);
    assertThat(mix.parts().get(0).amount()).isEqualTo(Budgets.weekly("110.00"));
    assertThat(mix.amount()).isEqualTo(Budgets.weekly("180.00"));
  }

  @Test
  void a_plan_of_existing_services_alone_is_managed_in_no_way() {
    SupportPlan plan =
        Plans.withNeed()
            .addExistingService(new ExistingService("a lunch club", Set.of(NeedId.of("need-1"))))
            .build();
    AgreedPlan agreed = Plans.agreed(plan, Budgets.adult("10.00").build()).build();
    assertThat(agreed.mode(Rounding.EXACT)).isEmpty();
  }

  @Test
  void a_plan_is_agreed_no_earlier_than_its_budget() {
    SupportPlan plan = Plans.plan(Plans.line("line-1", Plans.weekly("1.00")).build());
    LocalDate late = Plans.DAY.plusDays(1);
    AgreedBudget budget =
        AgreedBudget.builder()
            .agreedOn(late)
            .indicative(Budgets.indicative(Budgets.weekly("1.00")))
            .addStream(Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("1.00")))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.agreed(plan, budget).build())
        .withMessage("plan agreed on 2025-04-07 has a budget agreed later, on 2025-04-08");
  }

  @Test
  void P7_P8_a_changed_plan_has_to_be_agreed_anew() {
    AgreedPlan agreed = Plans.agreedPlan();
    SupportPlan next =
        agreed.plan().revise().putLine(Plans.line("line-1", Plans.weekly("90.00")).build()).build();
    PlanNotAgreeableException refused =
        catchThrowableOfType(
            PlanNotAgreeableException.class,
            () ->
                AgreedPlan.builder()
                    .plan(next)
                    .budget(agreed.budget())
                    .agreement(agreed.agreement())
                    .agreedOn(agreed.agreedOn())
                    .conversion(agreed.conversion())
                    .build());
    assertThat(refused.findings())
        .extracting(PlanFinding::toString)
        .containsExactly("plan.agreement-for-other-plan [agreement-1]");
    assertThat(Plans.agreed(next, agreed.budget()).build().plan().replaces())
        .contains(new PlanReference("plan-1", 1));
    assertThat(agreed).isEqualTo(Plans.agreedPlan());
  }

  @Test
  void the_convention_is_named_and_costs_are_told_by_it() {
    AgreedPlan plan = Plans.agreedPlan();
    assertThat(plan.conversion()).isEqualTo(Conversion.WEEKS_52_A_YEAR);
    assertThat(plan.costs().total(Rounding.EXACT)).isEqualTo(Budgets.weekly("100.00"));
  }

  @Test
  void trace_every_pound_goes_from_need_to_outcome_to_line_to_stream_and_back() {
    Trace trace = new PlanCase().agreed().trace();
    NeedId need = NeedId.of("need-1");
    OutcomeId outcome = OutcomeId.of("outcome-1");
    assertThat(ids(trace.linesFor(need))).containsExactly("line-1", "line-3");
    assertThat(trace.outcomesFor(need)).extracting(found -> found.id()).containsExactly(outcome);
    assertThat(ids(trace.linesTowards(outcome))).containsExactly("line-1");
    assertThat(ids(trace.linesOf(FundingStream.ADULT_SOCIAL_CARE)))
        .containsExactly("line-1", "line-4", "line-3");
    assertThat(ids(trace.linesOf(FundingStream.NHS))).containsExactly("line-2");
    assertThat(trace.linesOf(FundingStream.EDUCATION)).isEmpty();

    PlanLineId line = PlanLineId.of("line-1");
    assertThat(trace.streamOf(line)).contains(FundingStream.ADULT_SOCIAL_CARE);
    assertThat(trace.outcomesOf(line)).containsExactly(outcome);
    assertThat(trace.needsOf(line)).containsExactly(need);
    assertThat(trace.outcome(outcome).orElseThrow().needs()).containsExactly(need);
  }

  @Test
  void what_is_not_in_the_plan_leads_nowhere() {
    Trace trace = new PlanCase().agreed().trace();
    PlanLineId line = PlanLineId.of("line-9");
    assertThat(trace.needsOf(line)).isEmpty();
    assertThat(trace.outcomesOf(line)).isEmpty();
    assertThat(trace.streamOf(line)).isEmpty();
    assertThat(trace.linesFor(NeedId.of("need-9"))).isEmpty();
    assertThat(trace.linesTowards(OutcomeId.of("outcome-9"))).isEmpty();
    assertThat(trace.outcome(OutcomeId.of("outcome-9"))).isEmpty();
    assertThat(trace.outcomesFor(NeedId.of("need-9"))).isEmpty();
  }

  @Test
  void a_one_off_cost_may_take_a_whole_year_of_the_budget() {
    SupportPlan plan =
        Plans.plan(
            Plans.line("line-1", LineCost.oneOff(Amount.pounds("520.00"), Plans.DAY)).build());
    assertThat(Plans.agreed(plan, Budgets.adult("10.00").build()).build().costs().notCovered())
        .isEmpty();
    PlanNotAgreeableException refused =
        catchThrowableOfType(
            PlanNotAgreeableException.class,
            () -> Plans.agreed(plan, Budgets.adult("9.99").build()).build());
    assertThat(refused).hasMessageContaining("plan.over-budget [ADULT_SOCIAL_CARE]");
  }

  private static List<String> ids(List<PlanLine> lines) {
    return lines.stream().map(line -> line.id().value()).toList();
  }
}
