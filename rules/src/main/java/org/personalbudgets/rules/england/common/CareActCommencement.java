package org.personalbudgets.rules.england.common;

import java.time.LocalDate;

/** When the Care Act 2014 and the regulations made with it came into force. */
public final class CareActCommencement {
  /**
   * 1 April 2015: the first day of Part 1 of the Act as far as this library encodes it, of SI
   * 2014/2672 (charging), SI 2014/2871 (direct payments) and SI 2015/313 (eligibility). What a
   * council published without a date holds here from this day too.
   */
  public static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

  private CareActCommencement() {}
}
