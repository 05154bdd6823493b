package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.check.Checks;

/**
 * A council's rule that so many nights of respite in a year are charged as if at home and every
 * further night as a temporary stay. The nights themselves are counted elsewhere.
 *
 * @param nights how many nights of a year are charged as if at home; 0 to 366
 */
public record RespiteAllowance(int nights) {
  private static final int NIGHTS_OF_A_YEAR = 366;

  /** Checks the count. */
  public RespiteAllowance {
    Checks.that(
        nights >= 0 && nights <= NIGHTS_OF_A_YEAR, "nights must be 0 to 366 but are %s", nights);
  }

  /**
   * How a night is charged.
   *
   * @param nightsBefore how many nights of the same year lie before it; 0 or more
   */
  public CareSetting settingOfNight(int nightsBefore) {
    Checks.that(nightsBefore >= 0, "nights before must not be negative");
    return nightsBefore < nights
        ? CareSetting.OTHER_THAN_CARE_HOME
        : CareSetting.TEMPORARY_RESIDENT;
  }

  /**
   * How many nights of a stay are charged as a temporary stay.
   *
   * @param nightsBefore how many nights of the same year lie before the stay; 0 or more
   * @param nightsOfStay how many nights the stay lasts, all in that year; 0 or more
   */
  public int nightsBeyond(int nightsBefore, int nightsOfStay) {
    Checks.that(nightsBefore >= 0 && nightsOfStay >= 0, "nights must not be negative");
    int left = Math.max(0, nights - nightsBefore);
    return Math.max(0, nightsOfStay - left);
  }
}
