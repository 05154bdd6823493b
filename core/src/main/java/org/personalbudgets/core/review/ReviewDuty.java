package org.personalbudgets.core.review;

/** How far the funder is bound to hold a review. */
public enum ReviewDuty {
  /** It has to be held. */
  MUST,
  /** Whether to hold one has to be considered. */
  CONSIDER
}
