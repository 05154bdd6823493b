package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;

/** What differs between two plans. */
class PlanDiffTest {
  @Property
  void P8_the_difference_applied_to_the_first_plan_gives_the_second(
      @ForAll("plans") SupportPlan first, @ForAll("plans") SupportPlan second) {
    PlanDiff diff = PlanDiff.between(first, second);
    assertThat(diff.applyTo(first)).isEqualTo(second);
    assertThat(diff.from()).isEqualTo(first.reference());
    assertThat(diff.to()).isEqualTo(second.reference());
    assertThat(PlanDiff.between(second, second).lines().isEmpty()).isTrue();
    assertThat(diff.lines().added())
        .doesNotContainAnyElementsOf(
            diff.lines().removed().isEmpty()
                ? List.of(PlanLineId.of("none"))
                : diff.lines().removed());
  }

  @Test
  void what_became_of_each_thing_is_told_by_id() {
    SupportPlan first =
        Plans.plan(
            Plans.line("kept", Plans.weekly("1.00")).build(),
            Plans.line("changed", Plans.weekly("1.00")).build(),
            Plans.line("removed", Plans.weekly("1.00")).build());
    SupportPlan second =
        first
            .revise()
            .putLine(Plans.line("changed", Plans.weekly("2.00")).build())
            .removeLine(PlanLineId.of("removed"))
            .putLine(Plans.line("added", Plans.weekly("3.00")).build())
            .putAnswer(PlanQuestion.HOW_SUPPORTED, "otherwise")
            .putNeed(Plans.need("need-2", Regime.CARE_ACT_ADULT))
            .removeWantedOutcome(OutcomeId.of("outcome-1"))
            .build();
    PlanDiff diff = PlanDiff.between(first, second);
    assertThat(diff.lines())
        .isEqualTo(
            new Changes<>(
                List.of(PlanLineId.of("added")),
                List.of(PlanLineId.of("changed")),
                List.of(PlanLineId.of("removed"))));
    assertThat(diff.answers().changed()).containsExactly(PlanQuestion.HOW_SUPPORTED);
    assertThat(diff.needs().added()).containsExactly(NeedId.of("need-2"));
    assertThat(diff.wantedOutcomes().removed()).containsExactly(OutcomeId.of("outcome-1"));
    assertThat(diff.particularsChanged()).isFalse();
    assertThat(diff).hasToString("PlanDiff{from=plan-1 version 1, to=plan-1 version 2}");
  }

  @Test
  void a_change_of_anything_else_is_told_as_one() {
    SupportPlan first = Plans.withNeed().build();
    SupportPlan second =
        Plans.withNeed().addRisk(new PlanRisk("falls", "falls", Optional.empty())).build();
    PlanDiff diff = PlanDiff.between(first, second);
    assertThat(diff.particularsChanged()).isTrue();
    assertThat(diff.lines().isEmpty() && diff.needs().isEmpty()).isTrue();
    assertThat(diff.applyTo(first)).isEqualTo(second);
  }

  @Test
  void a_difference_begins_with_its_own_plan_only() {
    SupportPlan first = Plans.plan(Plans.line("line-1", Plans.weekly("1.00")).build());
    SupportPlan second = first.revise().build();
    PlanDiff diff = PlanDiff.between(first, second);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diff.applyTo(second))
        .withMessage("difference begins with plan-1 version 1 and not with plan-1 version 2");
    // the same reference with other content: the line that was not changed is not there
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diff.applyTo(Plans.plan()))
        .withMessage("this is not the plan that the difference begins with");
  }

  /** Plans over the same few ids, so that two of them share some and differ in others. */
  @Provide
  Arbitrary<SupportPlan> plans() {
    return Arbitraries.randomValue(PlanDiffTest::plan);
  }

  private static SupportPlan plan(Random random) {
    SupportPlan.Builder plan = SupportPlan.builder().id(PlanId.of("plan-" + random.nextInt(2)));
    if (random.nextBoolean()) {
      plan.addAuthor(PlanAuthor.COUNCIL).careCoordinator("Robin Hill");
    }
    if (random.nextBoolean()) {
      plan.replaces(new PlanReference("plan-7", 1 + random.nextInt(3)));
    }
    for (int id : some(random)) {
      plan.addLine(Plans.line("line-" + id, Plans.weekly(random.nextInt(2) + ".00")).build());
    }
    for (int id : some(random)) {
      plan.addNeed(
          Plans.need("need-" + id, random.nextBoolean() ? Regime.NHS : Regime.CHILDREN_ACT));
    }
    for (int id : some(random)) {
      plan.addWantedOutcome(Plans.outcome("outcome-" + id, "need-" + random.nextInt(2)));
    }
    for (int id : some(random)) {
      plan.putAnswer(PlanQuestion.values()[id], random.nextBoolean() ? "yes" : "no");
    }
    return plan.build();
  }

  private static List<Integer> some(Random random) {
    List<Integer> ids = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(ids, random);
    return ids.subList(0, random.nextInt(6));
  }
}
