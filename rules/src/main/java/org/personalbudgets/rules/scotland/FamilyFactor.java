package org.personalbudgets.rules.scotland;

/**
 * A factor that lets a family member be paid in Scotland: SSI 2014/25 regulation 8, eight of them.
 */
public enum FamilyFactor {
  /** There is a limited choice of providers. */
  LIMITED_CHOICE,
  /** The user has needs of communication that make others hard to employ. */
  COMMUNICATION,
  /** The support is needed at times when others cannot give it. */
  TIMES,
  /** The support is intimate and the user wants the family member to give it. */
  INTIMATE_CARE,
  /** The user has religious or cultural beliefs that bear on it. */
  RELIGION_OR_CULTURE,
  /** The support is palliative. */
  PALLIATIVE_CARE,
  /** An emergency, or short-term support. */
  EMERGENCY_OR_SHORT_TERM,
  /** Something else that makes it appropriate. */
  OTHER
}
