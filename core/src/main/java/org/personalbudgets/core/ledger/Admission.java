package org.personalbudgets.core.ledger;

import org.jspecify.annotations.Nullable;

/** Whether a posting fits the earlier one that it refers to. */
final class Admission {
  private Admission() {}

  /**
   * Refuses a posting that does not fit.
   *
   * @param earlier the posting that it refers to and what became of it; null if the ledger has none
   */
  static void check(Posting posting, @Nullable Standing earlier) {
    if (posting.refersTo().isEmpty()) {
      return;
    }
    if (earlier == null) {
      throw new PostingRefusedException(posting.id(), Refusal.REFERENCE_UNKNOWN);
    }
    Posting before = earlier.posting();
    boolean correction = posting.kind() == PostingKind.CORRECTION;
    require(follows(posting.kind(), before.kind()), posting, Refusal.REFERENCE_OF_OTHER_KIND);
    require(
        posting.isBookedLike(before)
            && (!correction || posting.effectiveOn().equals(before.effectiveOn())),
        posting,
        Refusal.REFERENCE_DIFFERS);
    require(
        !posting.effectiveOn().isBefore(before.effectiveOn()), posting, Refusal.REFERENCE_LATER);
    require(earlier.closedBy() == null, posting, Refusal.ALREADY_CLOSED);
    require(!correction || earlier.refunded() == 0, posting, Refusal.HAS_REFUNDS);
    require(isAllowed(posting, earlier), posting, Refusal.WRONG_AMOUNT);
  }

  private static boolean follows(PostingKind kind, PostingKind before) {
    return switch (kind) {
      case SPEND, COMMITMENT_CANCELLED, COMMITMENT_EXPIRED -> before == PostingKind.COMMITMENT;
      case REFUND -> before == PostingKind.SPEND;
      case CORRECTION -> before.movesMoney();
      default -> false;
    };
  }

  private static boolean isAllowed(Posting posting, Standing earlier) {
    long most = earlier.posting().amount().minorUnits() - earlier.refunded();
    long pennies = posting.amount().minorUnits();
    return switch (posting.kind()) {
      case SPEND, REFUND -> pennies <= most;
      default -> pennies == most;
    };
  }

  private static void require(boolean condition, Posting posting, Refusal refusal) {
    if (!condition) {
      throw new PostingRefusedException(posting.id(), refusal);
    }
  }
}
