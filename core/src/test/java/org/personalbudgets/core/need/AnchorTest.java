package org.personalbudgets.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that a need is recorded in (S3, concept 82). */
class AnchorTest {
  static Stream<Function<String, Anchor>> factories() {
    return Stream.of(
        reference -> new Anchor.EducationHealthAndCarePlan(reference, "D"),
        section -> new Anchor.EducationHealthAndCarePlan("p1", section),
        Anchor.NhsCarePlan::new,
        Anchor.CareActAssessment::new,
        Anchor.ChildInNeedPlan::new);
  }

  @ParameterizedTest
  @MethodSource("factories")
  void H50_references_are_ids(Function<String, Anchor> factory) {
    assertThat(factory.apply("p1").reference()).isEqualTo("p1");
    for (String broken : new String[] {"", "p 1", "p\u00e9", "x".repeat(65)}) {
      assertThatIllegalArgumentException().isThrownBy(() -> factory.apply(broken));
    }
  }

  @Test
  void each_case_is_matched_by_its_own_answer() {
    assertThat(name(new Anchor.EducationHealthAndCarePlan("p1", "D"))).isEqualTo("ehcp p1 D");
    assertThat(name(new Anchor.NhsCarePlan("p2"))).isEqualTo("nhs p2");
    assertThat(name(new Anchor.CareActAssessment("a1"))).isEqualTo("care act a1");
    assertThat(name(new Anchor.ChildInNeedPlan("c1"))).isEqualTo("child c1");
  }

  private static String name(Anchor anchor) {
    return anchor.match(
        new Anchor.Cases<String>() {
          @Override
          public String educationHealthAndCarePlan(Anchor.EducationHealthAndCarePlan matched) {
            return "ehcp " + matched.reference() + " " + matched.section();
          }

          @Override
          public String nhsCarePlan(Anchor.NhsCarePlan matched) {
            return "nhs " + matched.reference();
          }

          @Override
          public String careActAssessment(Anchor.CareActAssessment matched) {
            return "care act " + matched.reference();
          }

          @Override
          public String childInNeedPlan(Anchor.ChildInNeedPlan matched) {
            return "child " + matched.reference();
          }
        });
  }
}
