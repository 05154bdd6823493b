package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.england.ChallengeStep.Standing;

/** Where somebody who disagrees can turn, and until when. */
class ChallengeStepsTest {
  private static final LocalDate LEARNED = LocalDate.of(2025, 1, 10);

  private static ChallengeStep step(
      ComplaintStep step, Regime regime, ChallengeFacts facts, LocalDate asOf) {
    return ChallengeSteps.of(regime, facts, asOf).stream()
        .filter(found -> found.step() == step)
        .findFirst()
        .orElseThrow();
  }

  private static ChallengeFacts asked(ReconsiderationRight right, LocalDate... days) {
    return new ChallengeFacts(LEARNED, Optional.of(right), List.of(days), Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H10a reg 7(13) after 5 months, NHS_REFUSAL, 2025-06-10, AT_DISCRETION",
    "H10a reg 7(13) after 7 months, NHS_REFUSAL, 2025-08-10, OPEN",
    "H10 reg 14(12), NHS_REVIEW, 2027-01-10, AT_DISCRETION",
    "H10 reg 15(6), NHS_REPAYMENT, 2027-01-10, AT_DISCRETION",
    "H10 reg 17(7), NHS_STOP, 2027-01-10, AT_DISCRETION"
  })
  void H10_a_second_request_to_decide_again(
      String source, ReconsiderationRight right, LocalDate asOf, Standing standing) {
    ChallengeStep again =
        step(ComplaintStep.RECONSIDERATION, Regime.NHS, asked(right, LEARNED), asOf);
    assertThat(again.standing()).as(source).isEqualTo(standing);
    assertThat(again.reason().sources()).containsExactly(right.source());
    assertThat(again.reason().code().value())
        .isEqualTo(
            standing == Standing.OPEN
                ? "challenge.must-decide-again"
                : "challenge.need-not-decide-again");
    assertThat(step(ComplaintStep.RECONSIDERATION, Regime.NHS, asked(right), asOf).standing())
        .isEqualTo(Standing.OPEN);
  }

  @ParameterizedTest(name = "SI 2009/309 reg 12 on {0}")
  @CsvSource({"2025-01-10, OPEN", "2026-01-10, OPEN", "2026-01-11, AT_DISCRETION"})
  void a_complaint_is_in_time_for_twelve_months(LocalDate asOf, Standing standing) {
    ChallengeStep complaint =
        step(
            ComplaintStep.COMPLAINTS_PROCEDURE,
            Regime.CARE_ACT_ADULT,
            ChallengeFacts.justLearned(LEARNED, Optional.empty()),
            asOf);
    assertThat(complaint.standing()).isEqualTo(standing);
    assertThat(complaint.lastDay()).contains(LocalDate.of(2026, 1, 10));
    assertThat(complaint.reason().code().value())
        .isEqualTo(standing == Standing.OPEN ? "challenge.in-time" : "challenge.time-passed");
    assertThat(complaint.reason().sources()).noneMatch(source -> source.isVerified());
  }

  @ParameterizedTest
  @CsvSource({
    "CARE_ACT_ADULT, LOCAL_GOVERNMENT_OMBUDSMAN",
    "CARE_ACT_CARER, LOCAL_GOVERNMENT_OMBUDSMAN",
    "CHILDREN_ACT, LOCAL_GOVERNMENT_OMBUDSMAN",
    "SPECIAL_EDUCATIONAL_NEEDS, LOCAL_GOVERNMENT_OMBUDSMAN",
    "NHS, HEALTH_SERVICE_OMBUDSMAN"
  })
  void the_ombudsman_comes_after_the_answer_to_a_complaint(Regime regime, ComplaintStep who) {
    ChallengeFacts answered =
        new ChallengeFacts(
            LEARNED, Optional.empty(), List.of(), Optional.of(LocalDate.of(2025, 3, 3)));
    assertThat(step(who, regime, answered, LocalDate.of(2025, 3, 2)).standing())
        .isEqualTo(Standing.NOT_YET);
    assertThat(step(who, regime, answered, LocalDate.of(2025, 3, 3)).standing())
        .isEqualTo(Standing.OPEN);
    assertThat(step(who, regime, answered, LocalDate.of(2026, 1, 11)).standing())
        .isEqualTo(Standing.AT_DISCRETION);
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void the_tribunal_is_named_only_to_say_that_it_does_not_hear_about_budgets(Regime regime) {
    List<ChallengeStep> steps =
        ChallengeSteps.of(regime, ChallengeFacts.justLearned(LEARNED, Optional.empty()), LEARNED);
    assertThat(steps.stream().filter(step -> step.step() == ComplaintStep.TRIBUNAL))
        .hasSize(regime == Regime.SPECIAL_EDUCATIONAL_NEEDS ? 1 : 0)
        .allMatch(step -> step.standing() == Standing.NOT_ABOUT_THIS);
    assertThat(steps.get(steps.size() - 1).lastDay()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReconsiderationRight.class)
  void the_funder_may_go_ahead_meanwhile_only_where_a_text_says_so(ReconsiderationRight right) {
    boolean said =
        right == ReconsiderationRight.SEN_REDUCTION || right == ReconsiderationRight.NHS_STOP;
    assertThat(right.mayGoAheadMeanwhile()).isEqualTo(said ? Truth.HOLDS : Truth.UNDECIDED);
  }

  @Test
  void nothing_happened_before_the_decision_was_known() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked(ReconsiderationRight.NHS_STOP, LEARNED.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChallengeSteps.of(
                    Regime.NHS, asked(ReconsiderationRight.NHS_STOP), LEARNED.minusDays(1)));
  }
}
