package org.personalbudgets.rules.england.allocation;

/** Why a scheme gives no figure. */
public enum CoverageGap {
  /** This version of the scheme is not in force on the day. */
  NOT_IN_FORCE,
  /** What the assessment found is not in the form that the scheme works with. */
  NOTHING_TO_READ,
  /** The price list has no price for a service. */
  NO_PRICE,
  /** The table has no row for the score. */
  NO_ROW_FOR_SCORE,
  /** The table has no rate for a level of a domain. */
  NO_RATE_FOR_LEVEL
}
