package org.personalbudgets.core.need;

import org.personalbudgets.core.check.Checks;

/**
 * Names an assessment.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record AssessmentId(String value) {
  /** Checks the characters. */
  public AssessmentId {
    Checks.id("assessment id", value);
  }

  /** An id. */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
