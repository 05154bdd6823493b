package org.personalbudgets.rules.england.charging;

/** How the means test treats a kind of income. */
public enum IncomeTreatment {
  /** Counted in full. */
  COUNTED,
  /** Not counted at all. */
  DISREGARDED,
  /** Counted, except for a temporary resident of a care home. */
  DISREGARDED_FOR_TEMPORARY_RESIDENTS,
  /** Half of it counted. */
  HALF_DISREGARDED,
  /** What is above 10 pounds a week counted. */
  FIRST_TEN_POUNDS_DISREGARDED,
  /** What is above the savings-credit disregard of the year counted. */
  SAVINGS_CREDIT_RULE
}
