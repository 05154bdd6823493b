package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * How one limit stands with a stay that is asked about. For a window or a chain it is the one that
 * decides: the fullest of all that the stay lies in or changes.
 *
 * @param limit what is measured, and the most of it
 * @param span the first and last day of what was counted: the period, the window, or the part of
 *     the chain that lies in the window
 * @param used how many days or nights count without the stay asked about
 * @param proposed how many the stay adds
 */
public record StayCount(StayLimit limit, DateRange span, int used, int proposed) {
  /** Refuses null and negative figures. */
  public StayCount {
    requireNonNull(limit, "limit");
    requireNonNull(span, "span");
    Checks.that(used >= 0, "used must not be negative but is %s", used);
    Checks.that(proposed >= 0, "proposed must not be negative but is %s", proposed);
  }

  /** All that counts: used and proposed. */
  public int total() {
    return used + proposed;
  }

  /** Whether the total is the limit or less. */
  public boolean isWithin() {
    return total() <= limit.most();
  }

  /** How many more than the limit; 0 if within it. */
  public int over() {
    return Math.max(0, total() - limit.most());
  }

  /** How many more there may be; 0 if none. */
  public int left() {
    return Math.max(0, limit.most() - total());
  }
}
