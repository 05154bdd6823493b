package org.personalbudgets.core.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A posting and what later ones made of it.
 *
 * @param posting the posting
 * @param refunded of a spend, the pennies that came back
 * @param closedBy of a commitment, what settled, cancelled or expired it; of others, the correction
 */
record Standing(Posting posting, long refunded, @Nullable Posting closedBy) {
  static Standing of(Posting posting) {
    return new Standing(posting, 0, null);
  }

  Standing closedBy(Posting later) {
    return new Standing(posting, refunded, later);
  }

  Standing refunded(long pennies) {
    return new Standing(posting, refunded + pennies, closedBy);
  }
}
