package org.personalbudgets.core.remedy;

/** The kinds of thing that may change. What is not here is protected: no remedy touches it. */
public enum Lever {
  /** How much is spent: less than was asked, never more. */
  AMOUNT,
  /** The day of spending. */
  DATE,
  /** Who is paid. */
  PAYEE,
  /** The line of the agreed plan that the purchase carries out. */
  PLAN_LINE,
  /** The stream that pays. */
  STREAM,
  /** How the money is paid out. */
  MODE,
  /** Evidence, approvals and conditions that rules require. */
  EVIDENCE,
  /** Judgements that the law leaves to a person. */
  JUDGEMENT
}
