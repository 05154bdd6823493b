package org.personalbudgets.core.ledger;

import org.personalbudgets.core.ledger.PostingRefusedException.Why;

/** An entry with what later entries did to it. */
record Entry(Posting posting, long refunded, boolean corrected) {

  /** This entry after a refund of it. */
  Entry refunded(Posting refund) {
    boolean purchase =
        posting.kind() == PostingKind.SPEND
            && !corrected
            && posting.corrects().isEmpty()
            && posting.stream() == refund.stream()
            && posting.planLine().equals(refund.planLine())
            && posting.category().equals(refund.category())
            && !refund.date().isBefore(posting.date());
    refuseUnless(purchase, refund, Why.NOT_A_PURCHASE);
    long together = Math.addExact(refunded, refund.amount().minorUnits());
    refuseUnless(
        together <= posting.amount().minorUnits(), refund, Why.MORE_THAN_WAS_SPENT);
    return new Entry(posting, together, false);
  }

  /** This entry after the entry that cancels it. */
  Entry corrected(Posting correction) {
    refuseUnless(
        !corrected && refunded == 0 && posting.corrects().isEmpty()
            && posting.kind() != PostingKind.REFUND,
        correction,
        Why.CANNOT_BE_CORRECTED);
    boolean same =
        posting.kind() == correction.kind()
            && posting.amount().equals(correction.amount())
            && posting.stream() == correction.stream()
            && posting.planLine().equals(correction.planLine())
            && posting.category().equals(correction.category())
            && posting.date().equals(correction.date());
    refuseUnless(same, correction, Why.NOT_THE_SAME);
    return new Entry(posting, refunded, true);
  }

  private static void refuseUnless(boolean right, Posting posting, Why why) {
    if (!right) {
      throw new PostingRefusedException(posting.id(), why);
    }
  }
}
