package org.personalbudgets.core.plan;

/** What information and advice is meant to do: Care Act 2014 section 25(1)(f). */
public enum AdvicePurpose {
  /** To meet or reduce the needs there are. */
  MEET_OR_REDUCE,
  /** To prevent needs that might come. */
  PREVENT,
  /** To delay needs that will come. */
  DELAY
}
