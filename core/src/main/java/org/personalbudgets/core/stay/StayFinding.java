package org.personalbudgets.core.stay;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * What limits make of a stay that is asked about.
 *
 * @param counts one count for each limit; at least one
 */
public record StayFinding(List<StayCount> counts) {
  /** Copies the counts. */
  public StayFinding {
    counts = Copies.list("counts", counts);
    Checks.that(!counts.isEmpty(), "a finding about a stay has at least one count");
  }

  static StayFinding of(StayCount... counts) {
    return new StayFinding(ImmutableList.copyOf(counts));
  }

  /** Whether the stay is within every limit. */
  public boolean isWithin() {
    // by index, as are few and asked often: a search for the next day asks for each day
    for (int at = 0; at < counts.size(); at++) {
      if (!counts.get(at).isWithin()) {
        return false;
      }
    }
    return true;
  }

  /** The count that decides: the one furthest over its limit, or else with the least left. */
  public StayCount deciding() {
    return counts.stream()
        .min(Comparator.comparingInt(count -> count.limit().most() - count.total()))
        .orElseThrow();
  }
}
