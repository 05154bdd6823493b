package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.DateRange;

/**
 * A declared reason for which a line of the plan was used less than planned.
 *
 * @param planLine which line
 * @param kind the reason
 * @param days from when to when it held, both included
 * @param evidence the caller's reference of the request, advertisement or note that shows it
 */
public record UnderUseCause(
    PlanLineId planLine, UnderUseKind kind, DateRange days, String evidence) {
  /** Checks each component. */
  public UnderUseCause {
    requireNonNull(planLine, "planLine");
    requireNonNull(kind, "kind");
    requireNonNull(days, "days");
    Checks.id("evidence", evidence);
  }
}
