package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.review.DueReview;
import org.personalbudgets.core.review.Review;
import org.personalbudgets.core.review.ReviewAnchor;
import org.personalbudgets.core.review.ReviewCall;
import org.personalbudgets.core.review.ReviewClock;
import org.personalbudgets.core.review.ReviewDuty;
import org.personalbudgets.core.review.ReviewHistory;
import org.personalbudgets.core.review.ReviewId;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.core.review.ReviewStart;
import org.personalbudgets.core.review.ReviewSubject;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.rules.text.Audience;
import org.personalbudgets.rules.text.EnglishWords;

/**
 * Care Act 2014 section 27, SI 2014/2871 regulation 7, SI 2013/1617 regulation 14, SI 2014/1652
 * regulation 11.
 */
class ReviewTimesTest {
  private static ReviewHistory.Builder history(
      Regime regime, ReviewSubject subject, ReviewAnchor anchor, String start) {
    LocalDate on = LocalDate.parse(start);
    return ReviewHistory.builder()
        .about("payment-1")
        .regime(regime)
        .subject(subject)
        .clock(ReviewTimes.of(regime, subject).orElseThrow().on(on).value())
        .start(new ReviewStart(anchor, on));
  }

  private static Review held(Regime regime, String day) {
    return Review.builder()
        .id(ReviewId.of("review-1"))
        .regime(regime)
        .heldOn(LocalDate.parse(day))
        .trigger(ReviewTrigger.DUE)
        .plan(new PlanReference("plan-1", 1))
        .outcome(ReviewOutcome.confirmed())
        .build();
  }

  @ParameterizedTest(name = "{0}: paid first on {2}, reviewed on {4}")
  @CsvSource({
    "H5, CARE_ACT_ADULT, 2025-01-10, 2025-07-10, 2025-07-10, 2026-07-10",
    "H5 held early, CARE_ACT_ADULT, 2025-01-10, 2025-07-10, 2025-06-20, 2026-06-20",
    "reg 7 for a carer, CARE_ACT_CARER, 2025-01-10, 2025-07-10, 2025-07-10, 2026-07-10",
    "our reading of short months, CARE_ACT_ADULT, 2025-08-31, 2026-02-28, 2026-02-28, 2027-02-28",
    "our reading of leap years, CARE_ACT_ADULT, 2023-08-31, 2024-02-29, 2024-02-29, 2025-02-28",
    "reg 14, NHS, 2025-01-10, 2025-04-10, 2025-04-10, 2026-04-10",
    "H7, SPECIAL_EDUCATIONAL_NEEDS, 2025-01-10, 2025-04-10, 2025-04-10, 2026-04-10"
  })
  void H5_H7_first_and_further_reviews_of_direct_payments(
      String source, Regime regime, String start, LocalDate first, String heldOn, LocalDate then) {
    ReviewHistory paid =
        history(regime, ReviewSubject.DIRECT_PAYMENT, ReviewAnchor.FIRST_PAYMENT, start)
            .addReview(held(regime, heldOn))
            .build();
    assertThat(paid.next(LocalDate.parse(start)).orElseThrow().dueBy()).as(source).isEqualTo(first);
    assertThat(paid.next(LocalDate.parse(heldOn)).orElseThrow().dueBy()).isEqualTo(then);
  }

  @Test
  void X45_the_first_review_of_a_plan_from_six_to_eight_weeks_after_the_declared_anchor() {
    ReviewHistory plan =
        history(
                Regime.CARE_ACT_ADULT,
                ReviewSubject.PLAN,
                ReviewAnchor.SERVICE_STARTED,
                "2026-03-01")
            .addReview(held(Regime.CARE_ACT_ADULT, "2026-04-20"))
            .build();
    DueReview first = plan.next(LocalDate.of(2026, 3, 1)).orElseThrow();
    assertThat(first.opensOn()).contains(LocalDate.of(2026, 4, 12));
    assertThat(first.dueBy()).isEqualTo(LocalDate.of(2026, 4, 26));
    assertThat(first.source().isVerified()).isFalse();
    assertThat(plan.next(LocalDate.of(2026, 4, 20)).orElseThrow().dueBy())
        .isEqualTo(LocalDate.of(2027, 4, 20));
  }

  /** What calls for a review, by the text that says so. */
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of(
            "s 27(1)",
            Regime.CARE_ACT_ADULT,
            ReviewSubject.PLAN,
            ReviewTrigger.REQUESTED,
            ReviewDuty.MUST),
        Arguments.of(
            "s 27(4)",
            Regime.CARE_ACT_CARER,
            ReviewSubject.PLAN,
            ReviewTrigger.CIRCUMSTANCES_CHANGED,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 7",
            Regime.CARE_ACT_ADULT,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.SUSPECTED_BREACH,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 7",
            Regime.CARE_ACT_ADULT,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.CAPACITY_CHANGED,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 7",
            Regime.CARE_ACT_ADULT,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.CAPABILITY_IN_DOUBT,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 7",
            Regime.CARE_ACT_ADULT,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.CONCERN_RAISED,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 14",
            Regime.NHS,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.MONEY_INSUFFICIENT,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 14",
            Regime.NHS,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.REQUESTED,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 14",
            Regime.NHS,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.HEALTH_CHANGED,
            ReviewDuty.CONSIDER),
        Arguments.of(
            "reg 4(4)",
            Regime.NHS,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.TURNED_SIXTEEN,
            ReviewDuty.MUST),
        Arguments.of(
            "reg 11",
            Regime.SPECIAL_EDUCATIONAL_NEEDS,
            ReviewSubject.DIRECT_PAYMENT,
            ReviewTrigger.EDUCATION_PLAN_REVIEWED,
            ReviewDuty.MUST));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("calls")
  void each_statutory_trigger_calls_for_a_review(
      String source, Regime regime, ReviewSubject subject, ReviewTrigger trigger, ReviewDuty duty) {
    DueReview called =
        history(regime, subject, ReviewAnchor.FIRST_PAYMENT, "2025-01-10")
            .addCall(new ReviewCall(trigger, LocalDate.of(2025, 2, 3)))
            .build()
            .due(LocalDate.of(2025, 2, 3))
            .get(0);
    assertThat(called.trigger()).isEqualTo(trigger);
    assertThat(called.duty()).isEqualTo(duty);
    assertThat(called.dueBy()).isEqualTo(LocalDate.of(2025, 2, 3));
    assertThat(called.source().provision()).as(source).isEqualTo(source);
  }

  @Test
  void every_trigger_of_every_clock_stands_in_the_table_above() {
    long rules =
        ReviewTimes.ALL.stream()
            .map(table -> table.rows().get(0).value())
            .mapToLong(clock -> clock.triggers().size())
            .sum();
    assertThat(calls().count()).isEqualTo(rules);
  }

  @Test
  void a_due_review_reads_as_a_sentence_with_its_day() {
    DueReview due =
        history(Regime.NHS, ReviewSubject.DIRECT_PAYMENT, ReviewAnchor.FIRST_PAYMENT, "2025-01-10")
            .build()
            .next(LocalDate.of(2025, 1, 10))
            .orElseThrow();
    Reason reason = ReviewReasons.of(due);
    assertThat(reason.sources()).containsExactly(due.source());
    assertThat(EnglishWords.BOOK.sentence(reason, Audience.PERSON))
        .isEqualTo("A review has to be held by 10 April 2025: its time will then have come.");
  }

  @Test
  void the_law_sets_no_times_for_childrens_payments_and_health_budgets_without_payment() {
    List<Optional<DatedTable<ReviewClock>>> none =
        List.of(
            ReviewTimes.of(Regime.CHILDREN_ACT, ReviewSubject.PLAN),
            ReviewTimes.of(Regime.CHILDREN_ACT, ReviewSubject.DIRECT_PAYMENT),
            ReviewTimes.of(Regime.NHS, ReviewSubject.PLAN),
            ReviewTimes.of(Regime.SPECIAL_EDUCATIONAL_NEEDS, ReviewSubject.PLAN));
    assertThat(none).allMatch(Optional::isEmpty);
    assertThat(Arrays.stream(Regime.values()).count()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "CARE_ACT_ADULT, PLAN, 2015-04-01",
    "CARE_ACT_ADULT, DIRECT_PAYMENT, 2015-04-01",
    "NHS, DIRECT_PAYMENT, 2013-08-01",
    "SPECIAL_EDUCATIONAL_NEEDS, DIRECT_PAYMENT, 2014-09-01"
  })
  void before_its_first_day_no_clock_is_known(
      Regime regime, ReviewSubject subject, LocalDate firstDay) {
    DatedTable<ReviewClock> table = ReviewTimes.of(regime, subject).orElseThrow();
    assertThat(table.on(firstDay).inForce().firstDay()).isEqualTo(firstDay);
    assertThatThrownBy(() -> table.on(firstDay.minusDays(1)))
        .isInstanceOf(NotInForceException.class);
  }
}
