package org.personalbudgets.core.agreement;

/** Whether money is paid before or after the person's contribution is taken off. */
public enum PaymentBasis {
  /** What is left after the contribution; the person pays theirs into the same account. */
  NET,
  /** The whole; the funder collects the contribution. */
  GROSS
}
