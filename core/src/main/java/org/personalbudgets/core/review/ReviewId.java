package org.personalbudgets.core.review;

import org.personalbudgets.core.check.Checks;

/**
 * Which review.
 *
 * @param value ASCII letters, digits, dots, underscores, dashes; 1 to 64 characters
 */
public record ReviewId(String value) {
  /** Refuses an id that breaks the grammar of ids. */
  public ReviewId {
    Checks.id("review id", value);
  }

  /** The id with this value. */
  public static ReviewId of(String value) {
    return new ReviewId(value);
  }

  /** The id. */
  @Override
  public String toString() {
    return value;
  }
}
