package org.personalbudgets.core.ledger;

/** What a ledger does with a posting that leaves a stream with less than nothing remaining. */
public enum Overspending {
  /**
   * It is refused, so that what remains of each stream, promises taken off, is never below zero.
   * For ledgers that authorise.
   */
  REFUSED,
  /**
   * It is recorded, and what remains is below zero. For ledgers that follow a bank account, where
   * the money has already gone.
   */
  RECORDED
}
