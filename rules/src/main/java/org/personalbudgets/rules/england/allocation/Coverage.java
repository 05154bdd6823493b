package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.Caps;

/** What every scheme checks before it looks anything up. */
final class Coverage {
  private static final String UNPAID = "unpaid.";

  private Coverage() {}

  /** The gap that keeps a scheme from reading the needs at all, if there is one. */
  static Optional<AllocationOutcome.NotCovered> check(
      AllocationScheme scheme, SupportNeeded needed, boolean nothingToRead) {
    SchemeId id = scheme.record().id();
    if (!id.inForce().covers(requireNonNull(needed, "needed").asOf())) {
      return Optional.of(
          new AllocationOutcome.NotCovered(scheme, CoverageGap.NOT_IN_FORCE, id.name()));
    }
    return nothingToRead
        ? Optional.of(
            new AllocationOutcome.NotCovered(scheme, CoverageGap.NOTHING_TO_READ, id.name()))
        : Optional.empty();
  }

  /** The code of the step that takes off support given unpaid. */
  static String unpaid(String code) {
    String whole = UNPAID + code;
    return whole.length() <= Caps.MAX_ID_LENGTH ? whole : whole.substring(0, Caps.MAX_ID_LENGTH);
  }
}
