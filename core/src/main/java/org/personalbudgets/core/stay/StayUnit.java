package org.personalbudgets.core.stay;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * What of a stay is counted. The regulations speak of weeks and of days and do not say whether the
 * day of leaving counts: a stay from 1 to 29 May is 29 days and 28 nights.
 */
public enum StayUnit {
  /** Every day of which a part was spent there, those of arrival and of leaving included. */
  DAYS,
  /** Every night that was slept there; a night belongs to the day on which it begins. */
  NIGHTS;

  /** How many days or nights a stay of these days has, both ends included. */
  public int count(DateRange days) {
    return (int) days.days() - uncounted();
  }

  /**
   * The days of a stay that begins on a day.
   *
   * @param count how many days or nights it has; at least 1
   */
  public DateRange stay(LocalDate firstDay, int count) {
    Checks.that(count >= 1, "a stay must have at least 1 day or night but has %s", count);
    return DateRange.of(firstDay, firstDay.plusDays(count - 1L + uncounted()));
  }

  /** How many days at the end of a stay do not count. */
  int uncounted() {
    return this == NIGHTS ? 1 : 0;
  }
}
