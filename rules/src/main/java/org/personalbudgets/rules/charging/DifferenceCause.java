package org.personalbudgets.rules.charging;

/** Why a line of one calculation differs from the same line of another. */
public enum DifferenceCause {
  /** The item is only in the second. */
  ADDED,
  /** The item is only in the first. */
  REMOVED,
  /** The two read different rows of law: another date, or other rates. */
  LAW,
  /** The two follow different policies of a council. */
  LOCAL_POLICY,
  /** A fact about the person differs. */
  FACT,
  /** The line follows from the lines before it, which differ. */
  CONSEQUENCE
}
