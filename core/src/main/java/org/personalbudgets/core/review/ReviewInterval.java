package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * A stretch of whole weeks or calendar months from one day to another, counted from the day itself
 * and never added up, so that the end of a short month does not stick.
 *
 * <p>Our reading of "within six months" of a day: by the same day of the sixth month after; where
 * that month has no such day, by its last. From 31 August that is 28 or 29 February; on another
 * reading it would be 1 March.
 *
 * @param count how many; 1 to {@value #MAX_COUNT}
 * @param unit weeks or months
 */
public record ReviewInterval(int count, Unit unit) {
  /** Most weeks, or months, of one interval. */
  public static final int MAX_COUNT = 120;

  private static final int MAX_TIMES = 1_000;

  /** What is counted. */
  public enum Unit {
    /** Seven days. */
    WEEKS,
    /** Calendar months. */
    MONTHS
  }

  /** Refuses a count outside 1 to {@value #MAX_COUNT}. */
  public ReviewInterval {
    Checks.that(
        count >= 1 && count <= MAX_COUNT,
        "an interval of reviews must be 1 to %s weeks or months but is %s",
        MAX_COUNT,
        count);
    requireNonNull(unit, "unit");
  }

  /** So many weeks. */
  public static ReviewInterval weeks(int count) {
    return new ReviewInterval(count, Unit.WEEKS);
  }

  /** So many calendar months. */
  public static ReviewInterval months(int count) {
    return new ReviewInterval(count, Unit.MONTHS);
  }

  /** The last day that lies within this interval of the anchor. */
  public LocalDate after(LocalDate anchor) {
    return after(anchor, 1);
  }

  /**
   * The last day that lies within this interval, taken so many times, of the anchor. From 31
   * January a month once is the end of February, and twice is 31 March.
   *
   * @param times how often; 0 to 1,000
   */
  public LocalDate after(LocalDate anchor, int times) {
    Checks.date("anchor", anchor);
    Checks.that(
        times >= 0 && times <= MAX_TIMES, "times must be 0 to %s but are %s", MAX_TIMES, times);
    return unit == Unit.WEEKS
        ? anchor.plusWeeks((long) times * count)
        : anchor.plusMonths((long) times * count);
  }

  /** Such as {@code 6 months}. */
  @Override
  public String toString() {
    return count + (unit == Unit.WEEKS ? " weeks" : " months");
  }
}
