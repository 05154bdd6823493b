package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;

class InAgreedPlanTest {
  private static final InAgreedPlan REFUSES =
      new InAgreedPlan("in-plan", Consequence.refuse(), Ask.SOURCE);
  private static final InAgreedPlan ASKS =
      new InAgreedPlan("in-plan", Consequence.askApproval("plan-revision"), Ask.SOURCE);
  private static final SpendRequest NO_LINE = EngineCase.builder(Categories.GYM, "1.00").build();

  @ParameterizedTest
  @CsvSource({
    "gym,     silent",
    "support, silent",
    "Gym,     forbid spend.not-in-agreed-plan",
    "gym-2,   forbid spend.not-in-agreed-plan",
  })
  void the_plan_has_the_line_or_has_it_not(String line, String said) {
    assertThat(Ask.word(REFUSES, NO_LINE.withPlanLine(PlanLineId.of(line)))).isEqualTo(said);
  }

  @Test
  void a_purchase_for_no_line_is_not_in_the_plan_though_its_category_is() {
    assertThat(Ask.word(REFUSES, NO_LINE)).isEqualTo("forbid spend.not-in-agreed-plan");
  }

  @Test
  void it_asks_for_a_revision_where_told_to_and_takes_it_as_evidence() {
    assertThat(SpendPolicies.of(ASKS).decide(NO_LINE, EngineCase.caseFile()).verdictsSpoken())
        .containsExactly(
            Verdict.require(
                Reason.of("spend.not-in-agreed-plan").addSource(Ask.SOURCE),
                Requirement.approval("plan-revision", Ask.SOURCE)));
    assertThat(Ask.word(ASKS, NO_LINE.withEvidence(List.of("plan-revision")))).isEqualTo("silent");
  }

  @Test
  void being_in_the_plan_is_no_permission() {
    SpendRequest inPlan = NO_LINE.withPlanLine(EngineCase.GYM);
    assertThat(SpendPolicies.of(REFUSES).decide(inPlan, EngineCase.caseFile()).answer())
        .isEqualTo(Answer.REFERRED);
  }
}
