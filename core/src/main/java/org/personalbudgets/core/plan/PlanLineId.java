package org.personalbudgets.core.plan;

import org.personalbudgets.core.check.Checks;

/**
 * Names a line of a plan; a line keeps its id from version to version.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record PlanLineId(String value) {
  /** Checks the characters. */
  public PlanLineId {
    Checks.id("plan line id", value);
  }

  /** An id. */
  public static PlanLineId of(String value) {
    return new PlanLineId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
