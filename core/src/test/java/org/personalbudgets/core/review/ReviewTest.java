package org.personalbudgets.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.DateRange;

/** When reviews are due, and what a review may say. */
class ReviewTest {
  private static final Citation SOURCE = Citation.law("SI 2014/2871", "reg 7");

  private static final PlanReference PLAN = new PlanReference("plan-1", 1);

  private static ReviewClock clock(int first, int then) {
    return new ReviewClock(
        ReviewStep.within(ReviewInterval.months(first), SOURCE),
        Optional.of(ReviewStep.within(ReviewInterval.months(then), SOURCE)),
        List.of(
            TriggerRule.must(ReviewTrigger.SUSPECTED_BREACH, SOURCE),
            TriggerRule.consider(ReviewTrigger.HEALTH_CHANGED, SOURCE),
            new TriggerRule(
                ReviewTrigger.REQUESTED,
                ReviewDuty.MUST,
                Optional.of(ReviewInterval.weeks(4)),
                SOURCE)));
  }

  private static ReviewHistory.Builder history(ReviewClock clock, String start) {
    return history("payment-1", ReviewSubject.DIRECT_PAYMENT, clock, start);
  }

  private static ReviewHistory.Builder history(
      String about, ReviewSubject subject, ReviewClock clock, String start) {
    return ReviewHistory.builder()
        .about(about)
        .regime(Regime.CARE_ACT_ADULT)
        .subject(subject)
        .clock(clock)
        .start(new ReviewStart(ReviewAnchor.FIRST_PAYMENT, LocalDate.parse(start)));
  }

  private static Review held(String day) {
    return Review.builder()
        .id(ReviewId.of("review-" + day))
        .regime(Regime.CARE_ACT_ADULT)
        .heldOn(LocalDate.parse(day))
        .trigger(ReviewTrigger.DUE)
        .plan(PLAN)
        .outcome(ReviewOutcome.confirmed())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "H5 adult direct payment first paid 10 Jan 2025, 6, 12, 2025-01-10, , 2025-07-10",
    "H5 then every twelve months,                    6, 12, 2025-01-10, 2025-06-20, 2026-06-20",
    "H7 special educational provision,               3, 12, 2025-01-10, , 2025-04-10",
    "our reading of the end of a month,              6, 12, 2025-08-31, , 2026-02-28",
    "our reading in a leap year,                     6, 12, 2023-08-31, , 2024-02-29",
    "an anchor does not stick to a short month,      3, 12, 2024-11-30, , 2025-02-28"
  })
  void V2_the_next_review_is_due_within_the_months_of_the_clock(
      String source, int first, int then, String start, String last, LocalDate due) {
    ReviewHistory.Builder history = history(clock(first, then), start);
    if (last != null) {
      history.addReview(held(last));
    }
    DueReview next = history.build().next(LocalDate.parse("2025-07-01")).orElseThrow();
    assertThat(next.dueBy()).isEqualTo(due);
    assertThat(next.trigger()).isEqualTo(ReviewTrigger.DUE);
    assertThat(next.source()).isEqualTo(SOURCE);
  }

  @Test
  void V3_each_day_of_a_timetable_is_counted_from_the_anchor() {
    assertThat(history(clock(6, 12), "2023-08-31").build().timetable(LocalDate.of(2023, 9, 1), 5))
        .containsExactly(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2028, 2, 29));
    assertThat(history(clock(1, 1), "2025-01-31").build().timetable(LocalDate.of(2025, 2, 1), 3))
        .containsExactly(
            LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30));
  }

  @Test
  void a_review_held_too_early_does_not_stand_for_the_first() {
    ReviewStep lightTouch =
        new ReviewStep(Optional.of(ReviewInterval.weeks(6)), ReviewInterval.weeks(8), SOURCE);
    ReviewClock plan =
        new ReviewClock(
            lightTouch,
            Optional.of(ReviewStep.within(ReviewInterval.months(12), SOURCE)),
            List.of());
    LocalDate asOf = LocalDate.of(2026, 5, 1);
    DueReview first =
        history(plan, "2026-03-01").addReview(held("2026-03-10")).build().next(asOf).orElseThrow();
    assertThat(first.opensOn()).contains(LocalDate.of(2026, 4, 12));
    assertThat(first.dueBy()).isEqualTo(LocalDate.of(2026, 4, 26));
    assertThat(first.isOverdueOn(LocalDate.of(2026, 4, 26))).isFalse();
    assertThat(first.isOverdueOn(LocalDate.of(2026, 4, 27))).isTrue();
    assertThat(
            history(plan, "2026-03-01")
                .addReview(held("2026-04-12"))
                .build()
                .next(asOf)
                .orElseThrow()
                .dueBy())
        .isEqualTo(LocalDate.of(2027, 4, 12));
  }

  @Test
  void a_call_is_due_at_once_or_in_its_time_until_a_review_answers_it() {
    ReviewHistory.Builder called =
        history(clock(6, 12), "2025-01-10")
            .addCall(new ReviewCall(ReviewTrigger.SUSPECTED_BREACH, LocalDate.of(2025, 3, 3)))
            .addCall(new ReviewCall(ReviewTrigger.REQUESTED, LocalDate.of(2025, 3, 1)))
            .addCall(new ReviewCall(ReviewTrigger.HEALTH_CHANGED, LocalDate.of(2025, 3, 2)));
    assertThat(called.build().due(LocalDate.of(2025, 3, 3)))
        .extracting(DueReview::trigger, DueReview::duty, DueReview::dueBy)
        .containsExactly(
            tuple(ReviewTrigger.HEALTH_CHANGED, ReviewDuty.CONSIDER, LocalDate.of(2025, 3, 2)),
            tuple(ReviewTrigger.SUSPECTED_BREACH, ReviewDuty.MUST, LocalDate.of(2025, 3, 3)),
            tuple(ReviewTrigger.REQUESTED, ReviewDuty.MUST, LocalDate.of(2025, 3, 29)),
            tuple(ReviewTrigger.DUE, ReviewDuty.MUST, LocalDate.of(2025, 7, 10)));
    assertThat(called.build().isOverdueOn(LocalDate.of(2025, 3, 3))).isFalse();
    assertThat(called.build().isOverdueOn(LocalDate.of(2025, 3, 4))).isTrue();
    assertThat(called.addReview(held("2025-03-03")).build().due(LocalDate.of(2025, 3, 3)))
        .extracting(DueReview::dueBy)
        .containsExactly(LocalDate.of(2026, 3, 3));
  }

  @Test
  void a_call_that_the_clock_has_no_rule_for_is_refused() {
    ReviewHistory.Builder history =
        history(clock(6, 12), "2025-01-10")
            .addCall(new ReviewCall(ReviewTrigger.TURNED_SIXTEEN, LocalDate.of(2025, 3, 3)));
    assertThatIllegalArgumentException().isThrownBy(history::build);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 121})
  void counts_outside_one_to_a_hundred_and_twenty_are_refused(int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReviewInterval.months(count));
  }

  @Test
  void V7_a_suspension_moves_nothing_and_is_told() {
    LocalDate due = LocalDate.of(2025, 7, 10);
    ReviewHistory paused =
        history(clock(6, 12), "2025-01-10")
            .addSuspension(DateRange.of(due.minusDays(9), due))
            .build();
    DueReview next = paused.next(LocalDate.of(2025, 7, 1)).orElseThrow();
    assertThat(next.dueBy()).isEqualTo(due);
    assertThat(next.whileSuspended()).isTrue();
    assertThat(
            history(clock(6, 12), "2025-01-10")
                .addSuspension(DateRange.ofDay(due.plusDays(1)))
                .build()
                .next(LocalDate.of(2025, 7, 1))
                .orElseThrow()
                .whileSuspended())
        .isFalse();
  }

  @Test
  void V7_nothing_is_due_after_the_last_day() {
    LocalDate due = LocalDate.of(2025, 7, 10);
    assertThat(
            history(clock(6, 12), "2025-01-10").endsOn(due).build().next(LocalDate.of(2025, 7, 1)))
        .isPresent();
    assertThat(
            history(clock(6, 12), "2025-01-10")
                .endsOn(due.minusDays(1))
                .build()
                .next(LocalDate.of(2025, 7, 1)))
        .isEmpty();
  }

  @Test
  void a_calendar_names_the_first_and_all_that_is_overdue() {
    ReviewHistory plan = history("plan-1", ReviewSubject.PLAN, clock(3, 12), "2025-01-10").build();
    ReviewHistory payment = history(clock(6, 12), "2025-01-10").build();
    ReviewCalendar calendar = new ReviewCalendar(List.of(payment, plan));
    LocalDate asOf = LocalDate.of(2025, 5, 1);
    assertThat(calendar.first(asOf)).map(DueReview::about).contains("plan-1");
    assertThat(calendar.overdueOn(asOf)).extracting(DueReview::about).containsExactly("plan-1");
    assertThat(calendar.dueOn(LocalDate.of(2025, 7, 10), asOf))
        .extracting(DueReview::about)
        .containsExactly("payment-1");
    assertThatIllegalArgumentException().isThrownBy(() -> new ReviewCalendar(List.of(plan, plan)));
  }

  @Test
  void V8_a_revised_plan_takes_over_the_day_after_the_old_one_ends() {
    PlanVersions one = PlanVersions.startingWith(PLAN, LocalDate.of(2025, 1, 10));
    PlanVersions two = one.after(review("plan-1", 2));
    assertThat(two.on(LocalDate.of(2025, 6, 30))).contains(PLAN);
    assertThat(two.on(LocalDate.of(2025, 7, 1))).contains(new PlanReference("plan-1", 2));
    assertThat(two.on(LocalDate.of(2025, 1, 9))).isEmpty();
    assertThat(one.after(held("2025-06-20"))).isEqualTo(one);
    assertThatIllegalArgumentException().isThrownBy(() -> two.after(review("plan-1", 2)));
  }

  @Test
  void V8_a_review_revises_to_the_next_version_of_the_same_plan() {
    assertThat(review("plan-1", 2).outcome())
        .isEqualTo(ReviewOutcome.revised(new PlanReference("plan-1", 2), LocalDate.of(2025, 7, 1)));
    assertThat(review("plan-1", 2).planAfter()).isEqualTo(new PlanReference("plan-1", 2));
    assertThat(held("2025-06-20").planAfter()).isEqualTo(PLAN);
    assertThatIllegalArgumentException().isThrownBy(() -> review("plan-1", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> review("plan-1", 3));
    assertThatIllegalArgumentException().isThrownBy(() -> review("plan-2", 2));
  }

  private static Review review(String plan, int version) {
    return Review.builder()
        .id(ReviewId.of("review-1"))
        .regime(Regime.CARE_ACT_ADULT)
        .heldOn(LocalDate.of(2025, 6, 20))
        .trigger(ReviewTrigger.DUE)
        .plan(PLAN)
        .outcome(ReviewOutcome.revised(new PlanReference(plan, version), LocalDate.of(2025, 7, 1)))
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
