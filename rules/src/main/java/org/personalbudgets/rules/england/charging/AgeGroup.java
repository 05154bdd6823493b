package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.check.Checks;

/** The groups of age that SI 2014/2672 regulation 7 tells apart. */
public enum AgeGroup {
  /** From the 18th birthday until the day before the 25th. */
  AGED_18_TO_24,
  /** From the 25th birthday until pension credit age. */
  AGED_25_OR_OVER,
  /** Has attained pension credit age. */
  PENSION_AGE;

  private static final int ADULT = 18;
  private static final int TWENTY_FIVE = 25;

  /**
   * The group of an age.
   *
   * @param age in whole years on the day of the assessment; 18 or more
   * @param hasAttainedPensionCreditAge whether pension credit age was attained by that day: it
   *     changes with the date of birth, so the caller says so
   * @throws IllegalArgumentException below 18: children are not means tested here
   */
  public static AgeGroup of(int age, boolean hasAttainedPensionCreditAge) {
    Checks.that(age >= ADULT, "age must be 18 or more for the means test of an adult");
    if (hasAttainedPensionCreditAge) {
      return PENSION_AGE;
    }
    return age < TWENTY_FIVE ? AGED_18_TO_24 : AGED_25_OR_OVER;
  }
}
