package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.review.ReviewDuty;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.england.children.ChildrenPack;
import org.personalbudgets.rules.england.children.ChildrenQuestions;
import org.personalbudgets.rules.england.nhs.NhsPack;
import org.personalbudgets.rules.england.nhs.NhsQuestions;
import org.personalbudgets.rules.england.sen.SenPack;
import org.personalbudgets.rules.england.sen.SenQuestions;

/** The packs together: nothing of one is lost, and nothing is said twice. */
class EnglandPacksTest {
  @Test
  void the_four_packs_are_composed_with_every_policy_of_each() {
    assertThat(EnglandPacks.all())
        .containsExactly(
            CareActPack.adultDirectPayments(),
            ChildrenPack.directPayments(),
            NhsPack.personalHealthBudgets(),
            SenPack.personalBudgets());
    assertThat(EnglandPacks.policies().packs())
        .extracting(RulePack::name)
        .containsExactlyElementsOf(EnglandPacks.all().stream().map(RulePack::name).toList());
  }

  @Test
  void the_reasons_are_those_of_the_four_packs() {
    assertThat(EnglandPacks.reasonCodes())
        .doesNotHaveDuplicates()
        .containsAll(CareActPack.reasonCodes())
        .containsAll(ChildrenPack.reasonCodes())
        .containsAll(NhsPack.reasonCodes())
        .containsAll(SenPack.reasonCodes());
    for (List<ReasonCode> codes :
        List.of(
            CareActPack.reasonCodes(),
            ChildrenPack.reasonCodes(),
            NhsPack.reasonCodes(),
            SenPack.reasonCodes())) {
      assertThat(codes).isNotEmpty();
    }
  }

  @Test
  void the_questions_are_those_of_the_four_packs() {
    assertThat(CareActPack.questions()).isNotEmpty();
    assertThat(EnglandPacks.questions())
        .doesNotHaveDuplicates()
        .containsAll(CareActPack.questions())
        .containsAll(ChildrenQuestions.ALL)
        .containsAll(NhsQuestions.ALL)
        .containsAll(SenQuestions.ALL);
  }

  @Test
  void every_step_of_a_challenge_has_a_reason_of_its_own() {
    assertThat(ChallengeReason.reasonCodes())
        .hasSize(ChallengeReason.values().length)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code.value()).startsWith("challenge."));
    assertThat(
            ChallengeSteps.of(
                Regime.CARE_ACT_ADULT,
                ChallengeFacts.justLearned(LocalDate.of(2025, 1, 10), Optional.empty()),
                LocalDate.of(2025, 1, 10)))
        .extracting(step -> step.reason().code().value())
        .containsExactly(
            "challenge.in-time", "challenge.complain-first", "challenge.court-promptly");
  }

  @Test
  void a_step_of_a_challenge_rests_on_a_source() {
    Reason bare = Reason.of(ChallengeReason.IN_TIME.code());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ChallengeStep(
                    ComplaintStep.TRIBUNAL, ChallengeStep.Standing.OPEN, Optional.empty(), bare))
        .withMessage("a step rests on a source");
  }

  @Test
  void a_complaint_is_not_answered_before_the_decision_is_known() {
    LocalDate learned = LocalDate.of(2025, 1, 10);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ChallengeFacts(
                    learned, Optional.empty(), List.of(), Optional.of(learned.minusDays(1))));
    assertThat(
            new ChallengeFacts(learned, Optional.empty(), List.of(learned), Optional.of(learned))
                .askedOn())
        .containsExactly(learned);
  }

  @Test
  void a_review_that_is_only_considered_has_a_reason_of_its_own() {
    ReviewTrigger trigger = ReviewTrigger.HEALTH_CHANGED;

    assertThat(ReviewReasons.code(trigger, ReviewDuty.CONSIDER).value())
        .isEqualTo(trigger.code() + ".to-consider");
    assertThat(ReviewReasons.code(trigger, ReviewDuty.MUST).value()).isEqualTo(trigger.code());
    assertThat(ReviewReasons.reasonCodes())
        .hasSize(ReviewTrigger.values().length * ReviewDuty.values().length)
        .doesNotHaveDuplicates();
  }
}
