package org.personalbudgets.core.plan;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.need.NeedId;

/**
 * Something already in place that meets needs at no cost to the budget, whatever becomes of the
 * plan: a service that everybody can use, a family member, a group. The plan itself arranges none
 * of it; what the plan arranges without cost is a line with {@link LineCost.NoCost}.
 *
 * @param description what it is; never shown in {@code toString}
 * @param needs the needs that it meets; at least one
 */
public record ExistingService(String description, Set<NeedId> needs) {
  /** Checks each component. */
  public ExistingService {
    Checks.text("existing service", description);
    needs = Copies.set("needs", needs);
    Checks.that(!needs.isEmpty(), "an existing service meets at least one need");
  }

  /** Leaves the words out: they are personal. */
  @Override
  public String toString() {
    return "ExistingService{needs=" + needs + "}";
  }
}
