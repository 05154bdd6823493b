package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.InForce;

/**
 * A version of a plan and the days on which it is the one to follow.
 *
 * @param plan which version
 * @param inForce its days
 */
public record PlanInForce(PlanReference plan, InForce inForce) {
  /** Refuses null. */
  public PlanInForce {
    requireNonNull(plan, "plan");
    requireNonNull(inForce, "inForce");
  }
}
