package org.personalbudgets.rules.england.allocation;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * A row of a points table: from a first to a last score, both included, one amount a week.
 *
 * @param first the lowest score of the row; 0 or more
 * @param last the highest score of the row; not below the first
 * @param weekly the amount a week; not negative
 */
public record PointsBand(int first, int last, Amount weekly) {
  /** Checks each component. */
  public PointsBand {
    Checks.that(first >= 0, "the first score of a row must not be negative");
    Checks.that(last >= first, "row %s to %s ends before it begins", first, last);
    Checks.notNegative("amount of a row", weekly);
  }

  /** A row of one score: a point of a curve. */
  public static PointsBand at(int score, Amount weekly) {
    return new PointsBand(score, score, weekly);
  }

  /** Whether the row is for this score. */
  public boolean covers(int score) {
    return score >= first && score <= last;
  }
}
