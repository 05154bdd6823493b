package org.personalbudgets.core.agreement;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * What the holder has agreed to about data on purchases, such as a card provider passes on.
 *
 * @param purchaseDataShared whether data on single purchases may be shared with the funder
 * @param purposes ids of what it may be used for
 */
public record DataSharing(boolean purchaseDataShared, Set<String> purposes) {
  /** Copies the purposes. */
  public DataSharing {
    purposes = Copies.set("purposes", purposes);
    purposes.forEach(id -> Checks.id("purpose of data sharing", id));
  }
}
