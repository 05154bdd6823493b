package org.personalbudgets.core.plan;

import org.personalbudgets.core.check.Checks;

/**
 * Names a plan; every version of the plan has the same id.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record PlanId(String value) {
  /** Checks the characters. */
  public PlanId {
    Checks.id("plan id", value);
  }

  /** An id. */
  public static PlanId of(String value) {
    return new PlanId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
