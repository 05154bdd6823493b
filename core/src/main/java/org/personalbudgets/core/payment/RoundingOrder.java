package org.personalbudgets.core.payment;

/** In which order a payer rounds and takes off the contribution. */
public enum RoundingOrder {
  /**
   * Gross and contribution are each rounded, then one is taken from the other (Hampshire County
   * Council, "Amounts").
   */
  ROUND_THEN_SUBTRACT,
  /** The contribution is taken off first, and what is left is rounded. */
  SUBTRACT_THEN_ROUND
}
