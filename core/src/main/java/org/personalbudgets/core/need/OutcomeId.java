package org.personalbudgets.core.need;

import org.personalbudgets.core.check.Checks;

/**
 * Names a wanted outcome.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record OutcomeId(String value) {
  /** Checks the characters. */
  public OutcomeId {
    Checks.id("wanted outcome id", value);
  }

  /** An id. */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
