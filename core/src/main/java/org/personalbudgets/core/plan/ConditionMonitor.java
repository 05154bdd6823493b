package org.personalbudgets.core.plan;

import org.personalbudgets.core.check.Checks;

/**
 * Who watches over one health condition: SI 2013/1617 regulation 8(4)(e).
 *
 * @param condition a stable id of the condition within the plan; never shown in {@code toString}
 * @param monitor who watches over it; never shown in {@code toString}
 */
public record ConditionMonitor(String condition, String monitor) {
  /** Checks each component. */
  public ConditionMonitor {
    Checks.id("condition", condition);
    Checks.shortText("monitor", monitor);
  }

  /** Leaves the words out: they are personal. */
  @Override
  public String toString() {
    return "ConditionMonitor{}";
  }
}
