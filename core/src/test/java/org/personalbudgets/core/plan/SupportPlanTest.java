package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;

/** A support plan in draft. */
class SupportPlanTest {
  @Test
  void S1_43_a_plan_answers_nine_questions() {
    assertThat(PlanQuestion.values())
        .extracting(PlanQuestion::words)
        .hasSize(9)
        .doesNotHaveDuplicates();
    assertThat(PlanQuestion.WHEN_REVIEWED.words())
        .isEqualTo("When will you look at how well your plan is working?");
    SupportPlan empty = SupportPlan.builder().id(PlanId.of("plan-1")).build();
    assertThat(empty.unansweredQuestions()).containsExactly(PlanQuestion.values());
    SupportPlan one =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .putAnswer(PlanQuestion.HOW_SUPPORTED, "by my sister")
            .build();
    assertThat(one.unansweredQuestions()).hasSize(8).doesNotContain(PlanQuestion.HOW_SUPPORTED);
    assertThat(Plans.plan().unansweredQuestions()).isEmpty();
  }

  @Test
  void S3_44_a_plan_has_four_contents() {
    SupportPlan empty = SupportPlan.builder().id(PlanId.of("plan-1")).build();
    assertThat(empty.missingContents()).containsExactly(PlanContent.values());
    assertThat(Plans.plan().missingContents()).containsExactly(PlanContent.NEEDS_TO_BE_MET_AND_HOW);
    assertThat(Plans.plan(Plans.line("l", Plans.weekly("1.00")).build()).missingContents())
        .isEmpty();
  }

  @Test
  void only_the_id_of_a_draft_is_required() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> SupportPlan.builder().build());
    assertThat(missing.missing()).containsExactly("id");
    assertThat(SupportPlan.builder().id(PlanId.of("plan-1")).build().version()).isEqualTo(1);
  }

  @ParameterizedTest(name = "version {0} replacing {1} {2}: {3}")
  @CsvSource({
    "1, , 0, true",
    "1, plan-0, 7, true",
    "1, plan-1, 1, false",
    "2, plan-1, 1, true",
    "2, plan-1, 2, false",
    "2, , 0, false",
    "2, plan-0, 1, false",
    "3, plan-1, 1, false",
    "3, plan-1, 2, true",
    "0, , 0, false"
  })
  void P8_each_version_names_the_one_before_it(
      int version, String planId, int replaced, boolean builds) {
    SupportPlan.Builder plan = SupportPlan.builder().id(PlanId.of("plan-1")).version(version);
    Optional.ofNullable(planId).ifPresent(id -> plan.replaces(new PlanReference(id, replaced)));
    if (builds) {
      assertThat(plan.build().version()).isEqualTo(version);
    } else {
      assertThatIllegalArgumentException().isThrownBy(plan::build);
    }
  }

  @Test
  void nothing_stands_under_one_id_twice() {
    PlanLine line = Plans.line("line-1", Plans.weekly("1.00")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.plan(line, line))
        .withMessage("line 'line-1' must be given once only");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.withNeed().addNeed(Plans.need("need-1", Regime.NHS)).build())
        .withMessage("need 'need-1' must be given once only");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Plans.withNeed().addWantedOutcome(Plans.outcome("outcome-1", "need-2")).build())
        .withMessage("outcome 'outcome-1' must be given once only");
    PlanRisk risk = new PlanRisk("falls", "falls on the stairs", Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.withNeed().addRisk(risk).addRisk(risk).build())
        .withMessage("risk 'falls' must be given once only");
  }

  @Test
  void H13_lines_are_in_one_currency_zero_included() {
    PlanLine pounds = Plans.line("line-1", Plans.weekly("1.00")).build();
    PlanLine euros =
        Plans.line("line-2", Plans.each(PeriodicAmount.weekly(Amount.zero("EUR")))).build();
    CurrencyMismatchException mismatch =
        catchThrowableOfType(CurrencyMismatchException.class, () -> Plans.plan(pounds, euros));
    assertThat(mismatch).isNotNull();
  }

  @Test
  void an_existing_service_meets_a_need() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExistingService("the library", Set.of()));
  }

  @Test
  void a_revision_says_all_that_the_version_before_says_but_what_was_changed() {
    PlanLine kept = Plans.line("line-1", Plans.weekly("1.00")).build();
    PlanLine gone = Plans.line("line-2", Plans.weekly("2.00")).build();
    PlanLine changed = Plans.line("line-1", Plans.weekly("3.00")).build();
    PlanLine added = Plans.line("line-3", Plans.weekly("4.00")).build();
    SupportPlan first = Plans.plan(kept, gone);
    SupportPlan second =
        first
            .revise()
            .putLine(changed)
            .removeLine(gone.id())
            .putLine(added)
            .putAnswer(PlanQuestion.HOW_SUPPORTED, "by a personal assistant")
            .putNeed(Plans.need("need-2", Regime.CARE_ACT_ADULT))
            .putWantedOutcome(Plans.outcome("outcome-2", "need-2"))
            .build();
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.replaces()).contains(first.reference());
    assertThat(second.lines()).containsExactly(changed, added);
    assertThat(second.needs()).hasSize(2);
    assertThat(second.wantedOutcomes()).hasSize(2);
    assertThat(second.answers().get(PlanQuestion.HOW_SUPPORTED))
        .isEqualTo("by a personal assistant");
    assertThat(second.advice()).isEqualTo(first.advice());
    assertThat(first.lines()).isEqualTo(List.of(kept, gone));
    SupportPlan third =
        second
            .revise()
            .removeNeed(second.needs().get(1).id())
            .removeWantedOutcome(second.wantedOutcomes().get(1).id())
            .build();
    assertThat(third.reference()).isEqualTo(new PlanReference("plan-1", 3));
    assertThat(third.needs()).isEqualTo(first.needs());
    assertThat(third.wantedOutcomes()).isEqualTo(first.wantedOutcomes());
  }
}
