package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.money.DateRange;

/** SI 2014/2871 regulation 7, SI 2013/1617 regulation 14, SI 2014/1652 regulation 11. */
class ReviewTimesTest {
  static Stream<Arguments> times() {
    return Stream.of(
        Arguments.of("H5", ReviewTimes.ADULT_DIRECT_PAYMENT, "2025-07-10", "2026-07-10"),
        Arguments.of("reg 14", ReviewTimes.NHS_DIRECT_PAYMENT, "2025-04-10", "2026-04-10"),
        Arguments.of("H7", ReviewTimes.SEN_DIRECT_PAYMENT, "2025-04-10", ""));
  }

  @ParameterizedTest(name = "{0}: paid first on 10 January 2025")
  @MethodSource("times")
  void H5_H7_first_and_further_reviews(
      String source, ReviewTimes times, LocalDate first, String next) {
    assertThat(times.firstDueBy(LocalDate.of(2025, 1, 10))).as(source).isEqualTo(first);
    assertThat(times.nextDueBy(first))
        .isEqualTo(next.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(next)));
  }

  @Test
  void where_the_month_has_no_such_day_its_last_is_in_time() {
    assertThat(ReviewTimes.ADULT_DIRECT_PAYMENT.firstDueBy(LocalDate.of(2025, 8, 31)))
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void X45_the_first_review_of_a_plan_from_six_to_eight_weeks_after_the_start() {
    assertThat(ReviewTimes.firstPlanReview(LocalDate.of(2026, 3, 1)))
        .isEqualTo(DateRange.of(LocalDate.of(2026, 4, 12), LocalDate.of(2026, 4, 26)));
    assertThat(ReviewTimes.FIRST_PLAN_REVIEW.isVerified()).isFalse();
  }

  @Test
  void what_law_sets_was_read() {
    assertThat(ReviewTimes.ALL)
        .hasSize(3)
        .allSatisfy(times -> assertThat(times.source().isVerified()).isTrue());
  }
}
