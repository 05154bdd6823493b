package org.personalbudgets.rules.ending;

/** What a funder is about to do with payments. Suspending is not ending. */
public enum EndingStep {
  /** To pay nothing any more. */
  END,
  /** To pay nothing for a while. */
  SUSPEND,
  /** To pay less. */
  REDUCE
}
