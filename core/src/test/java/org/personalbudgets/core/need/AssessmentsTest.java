package org.personalbudgets.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.need.AssessmentPurpose.CONTINUING_HEALTHCARE_ASSESSMENT;
import static org.personalbudgets.core.need.AssessmentPurpose.NEEDS_ASSESSMENT;
import static org.personalbudgets.core.need.Needs.assessment;
import static org.personalbudgets.core.need.Needs.need;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Regime;

/** Several assessments of one person, and the needs held at a time (S1, concept 6). */
class AssessmentsTest {
  private static final Assessment FIRST =
      assessment("a1", NEEDS_ASSESSMENT, LocalDate.of(2024, 3, 1))
          .addNeed(need("n1", Regime.CARE_ACT_ADULT))
          .build();
  private static final Assessment HEALTH =
      assessment("h1", CONTINUING_HEALTHCARE_ASSESSMENT, LocalDate.of(2024, 9, 1))
          .addNeed(need("h-n1", Regime.NHS))
          .build();
  private static final Assessment SECOND =
      assessment("a2", NEEDS_ASSESSMENT, LocalDate.of(2025, 3, 1))
          .addNeed(need("n1", Regime.CARE_ACT_ADULT))
          .addNeed(need("n2", Regime.CARE_ACT_ADULT))
          .build();

  /** Given out of order of date, as records arrive. */
  private static final Assessments ALL = Assessments.of(List.of(SECOND, HEALTH, FIRST));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      value = {
        "2024-02-29 |",
        "2024-03-01 | n1",
        "2024-08-31 | n1",
        "2024-09-01 | n1 h-n1",
        "2025-02-28 | n1 h-n1",
        "2025-03-01 | n1 n2 h-n1",
      },
      delimiter = '|')
  void the_needs_held_are_those_of_the_latest_assessment_under_each_regime(
      LocalDate date, String needs) {
    assertThat(ALL.needsOn(date).stream().map(found -> found.id().value()).toList())
        .isEqualTo(needs == null ? List.of() : List.of(needs.split(" ")));
  }

  @Test
  void the_latest_counts_by_date_and_not_by_the_order_given() {
    assertThat(ALL.latest(Regime.CARE_ACT_ADULT, LocalDate.of(2026, 1, 1))).contains(SECOND);
    assertThat(ALL.latest(Regime.CARE_ACT_ADULT, LocalDate.of(2025, 2, 28))).contains(FIRST);
    assertThat(ALL.latest(Regime.CARE_ACT_CARER, LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @Test
  void our_reading_of_two_on_one_day_the_one_given_last_takes_precedence() {
    Assessment again = assessment("a3", NEEDS_ASSESSMENT, SECOND.date()).build();
    assertThat(ALL.with(again).latest(Regime.CARE_ACT_ADULT, SECOND.date())).contains(again);
    assertThat(Assessments.of(List.of(again, SECOND)).latest(Regime.CARE_ACT_ADULT, SECOND.date()))
        .contains(SECOND);
  }

  @Test
  void one_more_leaves_the_others_as_they_were() {
    Assessments two = Assessments.none().with(FIRST).with(HEALTH);
    assertThat(two.all()).containsExactly(FIRST, HEALTH);
    assertThat(two.with(SECOND).all()).containsExactly(FIRST, HEALTH, SECOND);
    assertThat(two.all()).hasSize(2);
    assertThat(two).isEqualTo(Assessments.of(List.of(FIRST, HEALTH)));
    assertThat(Assessments.none().all()).isEmpty();
  }

  @Test
  void an_assessment_given_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.with(FIRST))
        .withMessage("assessment 'a1' must be given once only");
  }

  @Test
  void a_need_under_two_regimes_is_refused() {
    Assessment clash =
        assessment("h2", CONTINUING_HEALTHCARE_ASSESSMENT, LocalDate.of(2025, 4, 1))
            .addNeed(need("n1", Regime.NHS))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.with(clash))
        .withMessage("need 'n1' stands under both CARE_ACT_ADULT and NHS");
  }

  @Test
  void more_than_10000_are_refused_while_reading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessments.of(Collections.nCopies(10_001, FIRST)))
        .withMessage("assessments may hold at most 10000 items");
  }
}
