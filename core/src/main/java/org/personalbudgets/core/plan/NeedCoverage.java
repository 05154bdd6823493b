package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.need.NeedId;

/**
 * One row of a coverage matrix.
 *
 * @param need an eligible need
 * @param coverage what covers it
 * @param lines the lines there to support it, in the order of the plan
 */
public record NeedCoverage(NeedId need, Coverage coverage, List<PlanLineId> lines) {
  /** Checks and copies. */
  public NeedCoverage {
    requireNonNull(need, "need");
    requireNonNull(coverage, "coverage");
    lines = Copies.list("lines", lines);
  }

  /** Whether anything covers the need. */
  public boolean isCovered() {
    return coverage != Coverage.NONE;
  }
}
