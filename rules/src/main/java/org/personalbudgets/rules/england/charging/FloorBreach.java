package org.personalbudgets.rules.england.charging;

/** In what a council's policy is less generous than the law. */
public enum FloorBreach {
  /** It lets a group of people keep less than the minimum income guarantee. */
  MINIMUM_INCOME,
  /** It charges tariff income from less capital than the law does. */
  LOWER_CAPITAL_LIMIT,
  /** It withholds funding from less capital than the law lets it. */
  UPPER_CAPITAL_LIMIT,
  /** It counts income that the law disregards, wholly, in part or for some people. */
  COUNTS_DISREGARDED_INCOME
}
