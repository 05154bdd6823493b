package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * A risk that the plan brings, and what was agreed to do about it. Before a direct payment for
 * health care the risks are advised on and the procedure agreed: SI 2013/1617 regulation 8(1).
 *
 * @param code a stable id of the risk within the plan
 * @param description the risk; never shown in {@code toString}
 * @param agreedProcedure what was agreed; empty while nothing is. Never shown in {@code toString}
 */
public record PlanRisk(String code, String description, Optional<String> agreedProcedure) {
  /** Checks each component. */
  public PlanRisk {
    Checks.id("risk code", code);
    Checks.text("risk", description);
    requireNonNull(agreedProcedure, "agreedProcedure")
        .ifPresent(procedure -> Checks.text("agreed procedure", procedure));
  }

  /** Leaves the words out: they are personal. */
  @Override
  public String toString() {
    return "PlanRisk{code=" + code + ", agreed=" + agreedProcedure.isPresent() + "}";
  }
}
