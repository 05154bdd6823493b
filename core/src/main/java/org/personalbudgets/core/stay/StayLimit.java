package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * The most days or nights of something.
 *
 * @param measure what is measured
 * @param most the most of it that is within the limit; from 1 to {@value #MOST}
 */
public record StayLimit(StayMeasure measure, int most) {
  /** The greatest limit: nearly the days of ten years, the longest stay. */
  public static final int MOST = 3_650;

  /** Checks the figure. */
  public StayLimit {
    requireNonNull(measure, "measure");
    Checks.that(
        most >= 1 && most <= MOST, "limit of stays must lie from 1 to %s but is %s", MOST, most);
  }
}
