package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;

/**
 * What becomes of a request for a personal health budget.
 *
 * @param granted whether a budget must be granted, for all of the service or a part
 * @param inFull whether it must be granted for all of the service
 * @param mode the way of managing that the health body decided on; empty while it has not, or where
 *     nothing is granted
 */
public record HealthBudgetGrant(Limb granted, Limb inFull, Optional<HealthBudgetMode> mode) {
  /** Refuses a way of managing what is not granted. */
  public HealthBudgetGrant {
    requireNonNull(granted, "granted");
    requireNonNull(inFull, "inFull");
    requireNonNull(mode, "mode");
    if (mode.isPresent() && granted.truth() != Truth.HOLDS) {
      throw new IllegalArgumentException("mode must be empty where nothing is granted");
    }
  }
}
