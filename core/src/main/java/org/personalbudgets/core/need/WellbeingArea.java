package org.personalbudgets.core.need;

import org.personalbudgets.core.law.Citation;

/** The nine areas of a person's wellbeing: Care Act 2014 section 1(2). */
public enum WellbeingArea {
  /** Personal dignity, including being treated with respect. */
  PERSONAL_DIGNITY("a"),
  /** Physical and mental health and emotional wellbeing. */
  HEALTH_AND_EMOTIONAL_WELLBEING("b"),
  /** Protection from abuse and neglect. */
  PROTECTION_FROM_ABUSE_AND_NEGLECT("c"),
  /** Control over day-to-day life, including over care and support and how it is provided. */
  CONTROL_OVER_DAY_TO_DAY_LIFE("d"),
  /** Participation in work, education, training or recreation. */
  PARTICIPATION("e"),
  /** Social and economic wellbeing. */
  SOCIAL_AND_ECONOMIC_WELLBEING("f"),
  /** Domestic, family and personal relationships. */
  RELATIONSHIPS("g"),
  /** Suitability of living accommodation. */
  LIVING_ACCOMMODATION("h"),
  /** Contribution to society. */
  CONTRIBUTION_TO_SOCIETY("i");

  private final Citation source;

  WellbeingArea(String paragraph) {
    source = Citation.law("Care Act 2014", "s 1(2)(" + paragraph + ")");
  }

  /** The paragraph that names the area. */
  public Citation source() {
    return source;
  }
}
