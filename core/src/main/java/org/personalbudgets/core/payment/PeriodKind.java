package org.personalbudgets.core.payment;

/** How much of a period of the schedule a payment is for. */
public enum PeriodKind {
  /** All of it. */
  WHOLE,
  /** Its later days: the schedule began within it. */
  STUB_AT_START,
  /** Its earlier days: the schedule ended within it. */
  STUB_AT_END,
  /** Days in its middle: the schedule began and ended within it. */
  STUB_AT_BOTH_ENDS,
  /** No period of the schedule: the day of a payment made once. */
  ONCE
}
