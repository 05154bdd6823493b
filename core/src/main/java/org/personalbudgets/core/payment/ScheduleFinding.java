package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that may be wrong with a schedule, as data.
 *
 * @param code what it is
 * @param figures the two figures that should be one, where it is about an amount
 */
public record ScheduleFinding(ScheduleFindingCode code, Optional<AmountMismatch> figures) {
  /** Refuses null. */
  public ScheduleFinding {
    requireNonNull(code, "code");
    requireNonNull(figures, "figures");
  }
}
