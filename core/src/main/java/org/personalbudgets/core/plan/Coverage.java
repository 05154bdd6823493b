package org.personalbudgets.core.plan;

/** What covers a need. */
public enum Coverage {
  /** One or more lines of the plan that are there for support. */
  PLAN_LINE,
  /** Something already in place at no cost to the budget. */
  EXISTING_SERVICE,
  /** A carer, willingly. */
  CARER,
  /** Another public body. */
  ANOTHER_BODY,
  /** Nothing: a gap. */
  NONE
}
