package org.personalbudgets.core.review;

/** What is looked at again. The two have clocks of their own, and are best held together. */
public enum ReviewSubject {
  /** The plan with its budget. */
  PLAN,
  /** The making and use of a direct payment. */
  DIRECT_PAYMENT
}
