package org.personalbudgets.rules.england.eligibility;

/** What a right gives. A right to have a budget is more than a right to ask for one. */
public enum RightKind {
  /** A public body must meet the needs, and the plan states a personal budget. */
  NEEDS_MUST_BE_MET,
  /** A public body must make direct payments. */
  PAYMENTS_MUST_BE_MADE,
  /** On request a budget must be granted, except so far as it is not appropriate. */
  RIGHT_TO_HAVE,
  /** On request a budget must be prepared; direct payments from it may be refused with reasons. */
  RIGHT_TO_ASK
}
