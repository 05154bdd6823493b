package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * A promise of money as a ledger sees it. What was settled, what was freed and what is still
 * promised always make up the amount promised.
 *
 * @param posting the promise, of kind {@link PostingKind#COMMITMENT}
 * @param state what became of it
 */
public record Commitment(Posting posting, CommitmentState state) {
  /** Checks the kind, and that no more was settled than promised. */
  public Commitment {
    requireNonNull(posting, "posting");
    requireNonNull(state, "state");
    Checks.that(
        posting.kind() == PostingKind.COMMITMENT,
        "posting '%s' of kind %s is no commitment",
        posting.id(),
        posting.kind());
    Checks.that(
        !(state instanceof CommitmentState.Settled settled)
            || settled.amount().isAtMost(posting.amount()),
        "commitment '%s' is settled with more than was promised",
        posting.id());
  }

  static Commitment of(Posting posting, @Nullable Posting closedBy) {
    return new Commitment(posting, closedBy == null ? new CommitmentState.Open() : state(closedBy));
  }

  private static CommitmentState state(Posting closedBy) {
    return switch (closedBy.kind()) {
      case SPEND ->
          new CommitmentState.Settled(closedBy.id(), closedBy.effectiveOn(), closedBy.amount());
      case COMMITMENT_CANCELLED ->
          new CommitmentState.Cancelled(closedBy.id(), closedBy.effectiveOn());
      case COMMITMENT_EXPIRED -> new CommitmentState.Expired(closedBy.id(), closedBy.effectiveOn());
      default -> throw new AssertionError("no kind that closes a commitment");
    };
  }

  /** Whether the promise stands. */
  public boolean isOpen() {
    return state instanceof CommitmentState.Open;
  }

  /** What was paid; nothing unless it was settled. */
  public Amount settled() {
    return state instanceof CommitmentState.Settled settled ? settled.amount() : nothing();
  }

  /** What was freed: nothing while open, else what was promised less what was paid. */
  public Amount freed() {
    return isOpen() ? nothing() : posting.amount().minus(settled());
  }

  /** What is still promised: all while open, else nothing. */
  public Amount outstanding() {
    return isOpen() ? posting.amount() : nothing();
  }

  private Amount nothing() {
    return Amount.zero(posting.amount().currencyCode());
  }
}
