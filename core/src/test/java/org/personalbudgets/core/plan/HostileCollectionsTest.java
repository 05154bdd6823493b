package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.agreement.RequiredParties;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderPart;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** H43 to H49: collections that never end, change later, hold null or take too long. */
class HostileCollectionsTest {
  private static final FunderPart FUNDER_PART =
      new FunderPart(Budgets.BOARD, FundingStream.NHS, Amount.pence(1));

  @Test
  void H44_an_endless_iterable_is_refused_at_the_cap() {
    NeedId need = NeedId.of("need-1");
    PlanLine line = Plans.line("line-1", Plans.weekly("1.00")).build();
    AllocationLine step = new AllocationLine("step", Amount.pence(1));
    List<Runnable> attempts =
        List.of(
            () -> PlanLine.builder().needs(endless(need)),
            () -> PlanLine.builder().outcomes(endless(Plans.outcome("o", "n").id())),
            () -> SupportPlan.builder().lines(endless(line)),
            () -> SupportPlan.builder().needs(endless(Plans.need("n", Regime.NHS))),
            () -> SupportPlan.builder().wantedOutcomes(endless(Plans.outcome("o", "n"))),
            () -> IndicativeBudget.builder().lines(endless(step)),
            () -> BudgetStatement.builder().funderParts(endless(FUNDER_PART)),
            () -> ManagementMode.combine(endless(part(1))),
            () -> RequiredParties.of(Set.of(Regime.NHS), endless(part(1).mode())));
    for (Runnable attempt : attempts) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(2),
          () ->
              assertThat(catchThrowable(attempt::run))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("may hold at most"));
    }
  }

  @Test
  void H43_a_plan_holds_10_000_lines_and_no_more_and_is_looked_through_in_good_time() {
    PlanCase plan = new PlanCase();
    IntStream.range(0, Caps.MAX_LINES - 4)
        .mapToObj(
            at ->
                Plans.bare("free-" + at, Plans.weekly("0.00")).addNeed(NeedId.of("need-1")).build())
        .forEach(plan.lines::add);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(plan.agreed().findings()).isEmpty());
    assertThat(plan.agreed().line(PlanLineId.of("free-9995"))).isPresent();
    PlanLine one = Plans.line("one-more", Plans.weekly("0.00")).build();
    plan.lines.add(one);
    assertThatIllegalArgumentException()
        .isThrownBy(plan::plan)
        .withMessage("lines may hold at most 10000 items");
  }

  @Test
  void H48_what_the_caller_changes_later_changes_nothing() {
    List<ComplaintStep> steps = new ArrayList<>(List.of(ComplaintStep.LOCAL_PANEL));
    ComplaintRoute route = new ComplaintRoute(steps, 1);
    Set<String> payees = new HashSet<>(Set.of("trustee-1"));
    UseTerms use = new UseTerms(Optional.empty(), payees, false);
    Set<FunderId> funders = new HashSet<>(Set.of(Budgets.COUNCIL.id()));
    Independence independence = new Independence(true, funders, Plans.DAY);
    Set<NeedId> needs = new HashSet<>(Set.of(NeedId.of("need-1")));
    ExistingService service = new ExistingService("a club", needs);
    List<ModePart> parts = new ArrayList<>(List.of(part(1), managed(1)));
    ManagementMode.Combination mix = new ManagementMode.Combination(parts);
    steps.clear();
    payees.clear();
    funders.clear();
    needs.clear();
    parts.clear();
    assertThat(route.steps()).hasSize(1);
    assertThat(use.permittedPayees()).hasSize(1);
    assertThat(independence.ofFunders()).hasSize(1);
    assertThat(service.needs()).hasSize(1);
    assertThat(mix.parts()).hasSize(2);
  }

  @Test
  void G2_nobody_changes_a_value_through_what_it_hands_out() {
    SupportPlan plan = new PlanCase().plan();
    List<Runnable> attempts =
        List.of(
            () -> plan.lines().clear(),
            () -> plan.needs().clear(),
            () -> plan.answers().clear(),
            () -> plan.regimes().clear(),
            () -> plan.lines().get(0).needs().clear(),
            () -> plan.unansweredQuestions().add(PlanQuestion.HOW_SUPPORTED),
            () -> plan.missingContents().add(PlanContent.OUTCOMES),
            () -> plan.coverage().rows().clear(),
            () -> plan.coverage().gaps().add(NeedId.of("x")),
            () -> plan.findings().add(null),
            () -> Trace.of(plan).linesFor(NeedId.of("need-1")).clear(),
            () -> Agreements.signedBy(Regime.NHS).build().parties().add(null));
    for (Runnable attempt : attempts) {
      assertThat(catchThrowable(attempt::run)).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void H49_a_null_within_is_refused_by_the_name_of_what_it_is_in() {
    List<NeedId> withNull = Arrays.asList(NeedId.of("need-1"), null);
    assertThatNullPointerException()
        .isThrownBy(() -> PlanLine.builder().needs(withNull))
        .withMessage("needs");
    assertThatNullPointerException()
        .isThrownBy(() -> new ExistingService("a club", new HashSet<>(withNull)))
        .withMessage("needs");
    assertThatNullPointerException()
        .isThrownBy(() -> new ComplaintRoute(Collections.singletonList(null), 1))
        .withMessage("steps");
    assertThatNullPointerException()
        .isThrownBy(() -> ManagementMode.combine(Collections.singletonList(null)))
        .withMessage("parts");
  }

  @Test
  void H49_answers_are_a_question_and_words() {
    Map<PlanQuestion, String> answers = new EnumMap<>(PlanQuestion.class);
    answers.put(PlanQuestion.HOW_SUPPORTED, "by my sister");
    SupportPlan.Builder plan = SupportPlan.builder().id(PlanId.of("plan-1"));
    answers.forEach(plan::putAnswer);
    answers.clear();
    assertThat(plan.build().answers()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SupportPlan.builder()
                    .id(PlanId.of("plan-1"))
                    .putAnswer(PlanQuestion.HOW_SUPPORTED, " ")
                    .build());
  }

  private static ModePart part(long pence) {
    return new ModePart(Plans.TO_PERSON, PeriodicAmount.weekly(Amount.pence(pence)));
  }

  private static ModePart managed(long pence) {
    return new ModePart(ManagementMode.managedByAuthority(), part(pence).amount());
  }

  private static <T> Iterable<T> endless(T item) {
    return () ->
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public T next() {
            return item;
          }
        };
  }
}
