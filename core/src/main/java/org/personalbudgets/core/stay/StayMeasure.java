package org.personalbudgets.core.stay;

/** What a limit on stays measures. */
public enum StayMeasure {
  /** One stay, with those that touch it. */
  SINGLE_PERIOD,
  /** Stays that are added together because each is short and soon followed by the next. */
  CHAIN,
  /** All stays within any stretch of so many months. */
  ROLLING_WINDOW
}
