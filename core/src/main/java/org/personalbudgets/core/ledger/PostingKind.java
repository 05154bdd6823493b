package org.personalbudgets.core.ledger;

/** Why money came or went. */
public enum PostingKind {
  /** The funder paid money in. */
  PAYMENT_IN(1, 0),
  /** The person paid a contribution in. */
  CONTRIBUTION_IN(1, 0),
  /** Somebody topped the budget up. */
  TOP_UP_IN(1, 0),
  /** Money was carried in from an earlier budget period or another account. */
  CARRIED_IN(1, 0),
  /** A purchase was paid for. */
  SPEND(-1, 1),
  /** A payee gave money back for a purchase; names that purchase. */
  REFUND(1, -1),
  /** Money went back to the funder. */
  RETURNED_TO_FUNDER(-1, 0),
  /** Money was carried out to a later budget period or another account. */
  CARRIED_OUT(-1, 0);

  private final int balanceSign;
  private final int spentSign;

  PostingKind(int balanceSign, int spentSign) {
    this.balanceSign = balanceSign;
    this.spentSign = spentSign;
  }

  /** 1 if an entry of this kind adds its amount to the balance, -1 if it takes it away. */
  public int balanceSign() {
    return balanceSign;
  }

  /** 1 if it adds to what was spent, -1 if it takes away from that, 0 if it does neither. */
  public int spentSign() {
    return spentSign;
  }
}
