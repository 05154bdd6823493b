package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

/** A ledger did not take a posting; it is as it was before. */
public final class PostingRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient PostingId postingId;
  private final Refusal refusal;

  PostingRefusedException(PostingId postingId, Refusal refusal) {
    super("posting '" + postingId + "' is refused: " + refusal.words());
    this.postingId = requireNonNull(postingId, "postingId");
    this.refusal = requireNonNull(refusal, "refusal");
  }

  /** The posting that was refused. */
  public PostingId postingId() {
    return postingId;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}
