package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * Decides what kind of resident a stay in a care home makes, by how long it is meant to last: SI
 * 2014/2672 regulations 2 and 8. At most eight weeks (56 days): short-term, and the authority may
 * charge as if at home. Unlikely to exceed 52 weeks (364 days): temporary. Longer: permanent.
 *
 * <p>Our reading: the length is the one expected when the stay begins, and both ends of a limit
 * belong to it, so 56 days are short-term and 57 are not. A stay that in exceptional circumstances
 * may somewhat exceed 52 weeks is for somebody to judge, and is entered as temporary.
 */
public final class Regulation8ShortTermResidents {
  private Regulation8ShortTermResidents() {}

  /**
   * What kind of resident a stay of an expected length makes, by the law of the day it begins on.
   *
   * @param firstDay the day on which it begins
   * @param expectedDays how long it is meant to last; 1 or more
   * @throws org.personalbudgets.core.law.NotInForceException if the day is before the regulations
   */
  public static CareSetting settingOf(LocalDate firstDay, int expectedDays) {
    Checks.that(expectedDays > 0, "a stay lasts at least a day but is %s days", expectedDays);
    if (expectedDays <= ChargingPeriods.SHORT_TERM_STAY.on(firstDay).value()) {
      return CareSetting.SHORT_TERM_RESIDENT;
    }
    return expectedDays <= ChargingPeriods.TEMPORARY_STAY.on(firstDay).value()
        ? CareSetting.TEMPORARY_RESIDENT
        : CareSetting.PERMANENT_RESIDENT;
  }
}
