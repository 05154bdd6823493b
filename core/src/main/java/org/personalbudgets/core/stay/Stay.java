package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.DateRange;

/**
 * One unbroken stay in residential accommodation that a direct payment paid for.
 *
 * @param id the caller's id of the stay
 * @param days first and last day, both included and both counted as days of the stay; where a policy
 *     counts nights, the last night belongs to the day on which it begins
 */
public record Stay(StayId id, DateRange days) {
  /** Refuses null. */
  public Stay {
    requireNonNull(id, "id");
    requireNonNull(days, "days");
  }
}
