package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.rules.Example;

/** What the boundaries of sections 22 and 23 are about, and that they are silent beyond it. */
class SpeaksOnlyOfTest {
  static Stream<Arguments> boundaries() {
    return Stream.of(
        Arguments.of(new Section22NhsBoundary(), RestrictedCategories.HEALTH, "healthy-eating"),
        Arguments.of(
            new Section22RegisteredNursing(),
            RestrictedCategories.NURSING_CARE,
            "health.medication"),
        Arguments.of(new Section23Housing(), RestrictedCategories.HOUSING_COSTS, "housing"));
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void a_boundary_declares_its_category_and_is_silent_beyond_it(
      SpendPolicy boundary, Category own, String near) {
    assertThat(boundary.speaksOnlyOf()).contains(Set.of(own));
    assertThat(alone(boundary, own)).isNotEqualTo(Verdict.silent());
    for (String other : List.of(near, "leisure.gym", "home.decorating")) {
      assertThat(alone(boundary, Category.of(other))).as(other).isEqualTo(Verdict.silent());
    }
  }

  private static Verdict alone(SpendPolicy policy, Category bought) {
    return SpendPolicies.of(policy)
        .judgeAlone(policy.id(), buy(bought), Example.adult(bought).caseFile());
  }
}
