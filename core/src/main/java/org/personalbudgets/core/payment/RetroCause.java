package org.personalbudgets.core.payment;

/** Why something that was paid has to be worked out again. */
public enum RetroCause {
  /** What was paid is not what was due even by what was known then. */
  NOT_PAID_AS_DUE,
  /** The price of the support changed. */
  PRICE,
  /** The person's contribution changed. */
  CONTRIBUTION,
  /** Support began or ended on another day than was thought. */
  DATE,
  /** Payment was suspended, taken up again, or is due in another way. */
  STATUS,
  /** A figure or rule of law changed, or was applied late. */
  LAW
}
