package org.personalbudgets.rules.england.charging;

/** What the adult's resources mean for the authority: SI 2014/2672 regulation 12. */
public enum FundingPosition {
  /** At or below the limit, or nothing may be charged: resources are no bar to funding. */
  RESOURCES_NO_BAR,
  /** Above the limit, and no permanent resident: the authority may fund but need not. */
  MAY_BUT_NEED_NOT_FUND,
  /** Above the limit, and a permanent resident of a care home: the authority must not fund. */
  MUST_NOT_FUND
}
