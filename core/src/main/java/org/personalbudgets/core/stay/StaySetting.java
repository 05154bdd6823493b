package org.personalbudgets.core.stay;

/** Where a stay is spent. */
public enum StaySetting {
  /** A care home: Care Act 2014 and SI 2014/2871 reg 6. */
  CARE_HOME,
  /** Residential accommodation of a child: SI 2009/1887 reg 13(3). */
  CHILDRENS_RESIDENTIAL_ACCOMMODATION,
  /** Anywhere else away from home, such as a holiday; no limit of law counts it. */
  ELSEWHERE
}
