package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * How soon a first review has to be held, and how soon after each the next: in calendar months,
 * each counted from a day and never added up, so that the end of a short month does not stick.
 *
 * <p>Our reading of "within six months" of a day: by the same day of the sixth month after; where
 * that month has no such day, by its last. From 31 August that is 28 February; on another reading
 * it would be 1 March.
 *
 * @param firstWithin months from the first payment, or the start of the plan, to the first review
 * @param thenWithin months from each review to the next
 * @param source the text that sets them
 */
public record ReviewClock(int firstWithin, int thenWithin, Citation source) {
  private static final int MOST_MONTHS = 120;

  /** Refuses months outside 1 to 120. */
  public ReviewClock {
    checkMonths("months to the first review", firstWithin);
    checkMonths("months between reviews", thenWithin);
    requireNonNull(source, "source");
  }

  private static void checkMonths(String what, int months) {
    Checks.that(
        months >= 1 && months <= MOST_MONTHS, "%s must be 1 to 120 but are %s", what, months);
  }

  /**
   * The last day on which the next review is in time.
   *
   * @param start the day from which the first review is counted
   * @param lastReview the day of the last review; empty while there was none
   */
  public LocalDate dueBy(LocalDate start, Optional<LocalDate> lastReview) {
    Checks.date("start", start);
    return requireNonNull(lastReview, "lastReview")
        .map(last -> Checks.date("last review", last).plusMonths(thenWithin))
        .orElseGet(() -> start.plusMonths(firstWithin));
  }
}
