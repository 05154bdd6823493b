package org.personalbudgets.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/** When reviews are due, and what a review may say. */
class ReviewTest {
  private static final Citation SOURCE = Citation.law("SI 2014/2871", "reg 7");

  @ParameterizedTest
  @CsvSource({
    "H5 adult direct payment first paid 10 Jan 2025, 6, 12, 2025-01-10, , 2025-07-10",
    "H5 then every twelve months,                    6, 12, 2025-01-10, 2025-06-20, 2026-06-20",
    "H7 special educational provision,               3, 12, 2025-01-10, , 2025-04-10",
    "our reading of the end of a month,              6, 12, 2025-08-31, , 2026-02-28",
    "an anchor does not stick to a short month,      3, 12, 2024-11-30, , 2025-02-28"
  })
  void V2_the_next_review_is_due_within_the_months_of_the_clock(
      String source, int first, int then, LocalDate start, LocalDate last, LocalDate due) {
    assertThat(new ReviewClock(first, then, SOURCE).dueBy(start, Optional.ofNullable(last)))
        .isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"0, 12", "6, 0", "121, 12", "6, 121"})
  void months_outside_one_to_a_hundred_and_twenty_are_refused(int first, int then) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReviewClock(first, then, SOURCE));
  }

  @Test
  void V8_a_review_revises_to_a_later_version_of_the_same_plan() {
    assertThat(review("plan-1", 2).outcome())
        .isEqualTo(ReviewOutcome.revised(new PlanReference("plan-1", 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> review("plan-1", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> review("plan-2", 2));
  }

  private static Review review(String plan, int version) {
    return Review.builder()
        .id(ReviewId.of("review-1"))
        .regime(Regime.CARE_ACT_ADULT)
        .heldOn(LocalDate.of(2025, 6, 20))
        .trigger(ReviewTrigger.DUE)
        .plan(new PlanReference("plan-1", 1))
        .outcome(ReviewOutcome.revised(new PlanReference(plan, version)))
        .build();
  }

  @Test
  void everything_missing_is_listed_at_once() {
    assertThat(
            catchThrowableOfType(IncompleteException.class, () -> Review.builder().build())
                .missing())
        .containsExactly("id", "regime", "heldOn", "trigger", "plan", "outcome");
  }
}
