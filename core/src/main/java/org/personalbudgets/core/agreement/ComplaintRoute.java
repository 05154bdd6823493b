package org.personalbudgets.core.agreement;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * Where somebody who disagrees can turn, step by step.
 *
 * @param steps the steps in their order; at least one, each once
 * @param reconsiderations how often the funder decides again on request; 0 or more
 */
public record ComplaintRoute(List<ComplaintStep> steps, int reconsiderations) {
  /** Copies the steps. */
  public ComplaintRoute {
    steps = Copies.list("steps", steps);
    Checks.that(!steps.isEmpty(), "a complaint route has at least one step");
    Checks.that(
        steps.stream().distinct().count() == steps.size(),
        "a step of a complaint route comes once only");
    Checks.that(
        reconsiderations >= 0,
        "reconsiderations must not be negative but are %s",
        reconsiderations);
  }
}
