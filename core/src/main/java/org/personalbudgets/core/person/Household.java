package org.personalbudgets.core.person;

/** Whether somebody lives in the same household as the person. */
public enum Household {
  /** Lives in the same household as the person. */
  SAME_HOUSEHOLD,
  /** Lives elsewhere. */
  LIVES_ELSEWHERE,
  /** Nobody has said. */
  NOT_KNOWN
}
