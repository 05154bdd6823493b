package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.rules.Example;

/** SI 2012/2996 regulation 32B(4) and (4A). */
class StandingRules32BRequestTest {
  private static Finding judged(boolean appropriate) {
    return Finding.judged(Example.judgement(NhsQuestions.APPROPRIATE, "part", appropriate));
  }

  @Test
  void reg_32B_4_a_refusal_may_be_of_a_part_and_the_rest_is_granted() {
    StandingRules32BRequest request =
        new StandingRules32BRequest(
            ImmutableMap.of(
                "personal-care", judged(true),
                "night-nursing", judged(false),
                "transport", Finding.undecided(NhsQuestions.APPROPRIATE)));

    assertThat(request.granted()).containsExactly("personal-care");
    assertThat(request.refused()).containsExactly("night-nursing");
    assertThat(request.open()).containsExactly("transport");
  }

  @Test
  void X31_the_body_chooses_the_way_it_is_managed() {
    assertThat(StandingRules32BRequest.CHOOSES_MODE).isEqualTo(DecisionMaker.HEALTH_BODY);
    assertThat(
            new StandingRules32BRequest(ImmutableMap.of("personal-care", judged(true))).granted())
        .containsExactly("personal-care");
  }

  @Test
  void what_is_not_a_finding_on_the_question_is_refused() {
    assertThatThrownBy(() -> new StandingRules32BRequest(ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new StandingRules32BRequest(
                    ImmutableMap.of(
                        "part",
                        Finding.judged(
                            Example.judgement(NhsQuestions.NECESSARY_FOR_NEED, "p", true)))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
