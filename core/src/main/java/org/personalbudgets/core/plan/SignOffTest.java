package org.personalbudgets.core.plan;

/**
 * What a plan is held against when a council or health body signs it off: that it is safe, legal
 * and meets the needs, and, before that, that it is complete and within the budget.
 */
public enum SignOffTest {
  /** Nothing that a plan has to say is missing. */
  COMPLETE,
  /** Risks are known and what to do about them is agreed. */
  SAFE,
  /** The law allows what it provides for. */
  LEGAL,
  /** Every eligible need is met by something, and every line meets a need. */
  MEETS_NEEDS,
  /** The money suffices. */
  IN_BUDGET
}
