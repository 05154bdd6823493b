package org.personalbudgets.core.agreement;

/** Whether a payment comes before or after the period it is for. */
public enum PaymentTiming {
  /** Before the period. */
  IN_ADVANCE,
  /** After the period. */
  IN_ARREARS
}
