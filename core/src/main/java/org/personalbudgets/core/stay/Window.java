package org.personalbudgets.core.stay;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of so many months, by the numbers of its first and last day. It begins on the day after
 * the one that has the same number in the month so many months before its last day: twelve months
 * that end on 31 May 2025 begin on 1 June 2024, and those that end on 28 February 2025 begin on 29
 * February 2024.
 */
record Window(int first, int last) {
  static Window endingOn(int last, int months) {
    return new Window(number(LocalDate.ofEpochDay(last).minusMonths(months)) + 1, last);
  }

  /**
   * The fullest window of so many months, of those that have a day of a stretch in them; of
   * several, one of them.
   *
   * <p>Besides the first and the last such window, only those that end with a period or with a
   * month need be looked at. Take one that ends on another day. If that day is not counted, the
   * window that ends the day before has as much or more. If it is, so is the next day, and the
   * window that ends then gains that day and loses one at most, because beginnings skip a day only
   * where months end.
   *
   * @param counted the days counted
   * @param from first day of the stretch
   * @param to last day of the stretch
   */
  static Window fullest(Periods counted, int from, int to, int months) {
    Window last = lastWith(to, months);
    Window fullest = fuller(counted, endingOn(from, months), last);
    int at = counted.endingFrom(from);
    while (at < counted.size() && counted.last(at) <= last.last) {
      fullest = fuller(counted, fullest, endingOn(counted.last(at++), months));
    }
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(from));
    while (number(month.atEndOfMonth()) <= last.last) {
      fullest = fuller(counted, fullest, endingOn(number(month.atEndOfMonth()), months));
      month = month.plusMonths(1);
    }
    return fullest;
  }

  /** The last window that has this day in it. */
  private static Window lastWith(int day, int months) {
    // a month's end may be up to three days nearer than counting months on suggests
    int end = number(LocalDate.ofEpochDay(day).plusMonths(months)) + 3;
    Window window = endingOn(end, months);
    while (window.first > day) {
      window = endingOn(--end, months);
    }
    return window;
  }

  private static Window fuller(Periods counted, Window one, Window other) {
    int ones = counted.within(one.first, one.last);
    return counted.within(other.first, other.last) > ones ? other : one;
  }

  private static int number(LocalDate day) {
    return Periods.number(day);
  }
}
