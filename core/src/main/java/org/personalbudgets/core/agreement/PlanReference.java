package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * One version of one plan, as an agreement names it.
 *
 * @param planId the id of the plan
 * @param version which version of it; 1 or more
 */
public record PlanReference(String planId, int version) {
  /** Checks both. */
  public PlanReference {
    Checks.id("plan id", planId);
    Checks.that(version >= 1, "version of a plan must be 1 or more but is %s", version);
  }

  /** Such as {@code plan-7 version 2}. */
  @Override
  public String toString() {
    return planId + " version " + version;
  }
}
