package org.personalbudgets.core.stay;

import org.personalbudgets.money.DateRange;

/**
 * The stays around one that is asked about, without it and with it, and the stretch of days that it
 * may change the count of.
 *
 * @param without what counts without the stay
 * @param with what counts with it
 * @param from first day of the stretch
 * @param to last day of the stretch; the day before its first if nothing of the stay counts
 */
record Trial(Periods without, Periods with, int from, int to) {
  static Trial of(Periods near, DateRange stay, StayUnit unit) {
    int first = Periods.number(stay.first());
    int last = Periods.number(stay.last());
    Periods without = near.counted(unit);
    Periods with = near.with(first, last).counted(unit);
    // the night between two stays that touch becomes part of one period
    int nightBefore = isNew(without, with, first - 1) ? 1 : 0;
    int lastNight = isNew(without, with, last) ? 0 : unit.uncounted();
    return new Trial(without, with, first - nightBefore, last - lastNight);
  }

  private static boolean isNew(Periods without, Periods with, int day) {
    return with.contains(day) && !without.contains(day);
  }

  /** Whether something of the stay is in these periods. */
  boolean isIn(Periods periods) {
    return from <= to && periods.within(from, to) > 0;
  }

  /** Whether something of the stay counts in this stretch of days. */
  boolean isIn(int first, int last) {
    int start = Math.max(from, first);
    int end = Math.min(to, last);
    return start <= end && with.within(start, end) > 0;
  }

  /** The fullest of the windows that have something of the stay in them. */
  Window fullestWindow(Periods counted, int months) {
    return Window.fullest(counted, from, Math.max(from, to), months);
  }

  StayCount count(StayLimit limit, int first, int last) {
    int used = without.within(first, last);
    int total = with.within(first, last);
    return new StayCount(limit, Periods.days(first, last), used, total - used);
  }
}
