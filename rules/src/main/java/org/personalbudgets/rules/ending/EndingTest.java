package org.personalbudgets.rules.ending;

/** The limbs that the stopping, pausing or reducing of payments has. */
public enum EndingTest {
  /** The law lets the funder do it for this cause. */
  CAUSE,
  /** It was told in writing, in time, with reasons and the way to challenge it. */
  NOTICE,
  /** What has to be looked at again first was. */
  REVIEW,
  /** The needs that the payments met are met otherwise. */
  NEEDS,
  /** What is owed to others is settled. */
  LIABILITIES,
  /** It is known what happens to money that is left or owed. */
  MONEY
}
