package org.personalbudgets.core.ledger;

/**
 * What a posting says happened to the money. The kind gives the direction; the amount of a posting
 * is always more than nothing.
 */
public enum PostingKind {
  /** A funder paid in. */
  PAYMENT_IN(Reference.NONE, 1, 0, 0, 0),
  /** The person paid in their contribution. */
  CONTRIBUTION_IN(Reference.NONE, 1, 0, 0, 0),
  /** Somebody paid in private money on top. */
  TOP_UP_IN(Reference.NONE, 1, 0, 0, 0),
  /** Money was carried in: left over from an earlier budget, or from another stream of this one. */
  CARRIED_IN(Reference.NONE, 1, 0, 0, 0),
  /**
   * Money was paid for goods or services; refers to the commitment it settles, if there was one.
   */
  SPEND(Reference.OPTIONAL, 0, 0, 1, 0),
  /** Money spent came back, in part or whole; refers to the spend. */
  REFUND(Reference.REQUIRED, 0, 0, -1, 0),
  /** Money went back to a funder. */
  RETURNED_TO_FUNDER(Reference.NONE, 0, 1, 0, 0),
  /** Money was carried out: into a later budget, or into another stream of this one. */
  CARRIED_OUT(Reference.NONE, 0, 1, 0, 0),
  /** Money was promised for goods or services: it is still there and no longer free. */
  COMMITMENT(Reference.NONE, 0, 0, 0, 1),
  /** A commitment was called off; refers to it and frees all of it. */
  COMMITMENT_CANCELLED(Reference.REQUIRED, 0, 0, 0, -1),
  /** A commitment ran out unused; refers to it and frees all of it. */
  COMMITMENT_EXPIRED(Reference.REQUIRED, 0, 0, 0, -1),
  /** An earlier posting of money was wrong; refers to it and undoes all of it on its own day. */
  CORRECTION(Reference.REQUIRED, 0, 0, 0, 0);

  /** Whether a posting refers to an earlier one. */
  enum Reference {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  private final Reference reference;
  private final int received;
  private final int returned;
  private final int spent;
  private final int committed;

  PostingKind(Reference reference, int received, int returned, int spent, int committed) {
    this.reference = reference;
    this.received = received;
    this.returned = returned;
    this.spent = spent;
    this.committed = committed;
  }

  /** Whether a posting of this kind must refer to an earlier one. */
  public boolean requiresReference() {
    return reference == Reference.REQUIRED;
  }

  /** Whether a posting of this kind may refer to an earlier one. */
  public boolean allowsReference() {
    return reference != Reference.NONE;
  }

  /** Whether money came in or went out: all kinds but those of commitments and corrections. */
  public boolean movesMoney() {
    return received != 0 || returned != 0 || spent != 0;
  }

  /** Whether a posting of this kind is for a purchase, and so may name a plan line and category. */
  public boolean isForPurchase() {
    return allowsReference() || this == COMMITMENT;
  }

  /** What one penny posted adds to the money received: 1 or 0. */
  int received() {
    return received;
  }

  /** What one penny posted adds to the money that left unspent: 1 or 0. */
  int returned() {
    return returned;
  }

  /** What one penny posted adds to the money spent: 1, 0 or, for a refund, -1. */
  int spent() {
    return spent;
  }

  /** What one penny posted adds to the money promised: 1, 0 or -1. */
  int committed() {
    return committed;
  }

  /** What one penny posted adds to the money held: 1, 0 or -1. */
  int held() {
    return received - returned - spent;
  }
}
