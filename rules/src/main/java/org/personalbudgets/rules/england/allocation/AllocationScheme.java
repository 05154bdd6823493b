package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.budget.AllocationMethod;

/**
 * A resource allocation scheme. It is a starting point and not the decision (<i>R (Savva) v
 * Kensington and Chelsea</i> [2010] EWCA Civ 1209), it shows every step, and it takes nothing off
 * for want of money: no scheme has a place to enter a shortfall.
 */
public sealed interface AllocationScheme permits ReadyReckoner, PointsTable, DomainRates {
  /** What is to be known about the scheme. */
  SchemeRecord record();

  /** What kind of scheme it is. */
  AllocationMethod method();

  /** The figure for what is needed, or what the table lacks to give one. */
  AllocationOutcome allocate(SupportNeeded needed);

  /** What several schemes say of the same needs, in their order. */
  static List<AllocationOutcome> compare(
      List<? extends AllocationScheme> schemes, SupportNeeded needed) {
    requireNonNull(needed, "needed");
    return requireNonNull(schemes, "schemes").stream()
        .map(scheme -> scheme.allocate(needed))
        .collect(ImmutableList.toImmutableList());
  }
}
