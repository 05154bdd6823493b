package org.personalbudgets.rules.signing;

/**
 * The tests that a plan passes before it is signed. Leicestershire's page names the first, second
 * and third: a council "will want to make sure it is safe, legal, and meets your needs"; the others
 * are what the law of each regime asks besides.
 */
public enum SigningTest {
  /** Risks are known and what to do about them is agreed. */
  SAFE,
  /** The law allows what the plan provides for, line by line. */
  LEGAL,
  /** Every eligible need is met by something, and every line meets a need. */
  MEETS_NEEDS,
  /** The money suffices. */
  WITHIN_BUDGET,
  /** Nothing that the law of its regimes requires of it is missing. */
  COMPLETE,
  /** Every party that has to agree has signed. */
  AGREED
}
