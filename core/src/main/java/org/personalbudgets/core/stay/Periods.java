package org.personalbudgets.core.stay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.DateRange;

/**
 * Stretches of days as numbers, in order and apart: stays that touch are one period. Counts the
 * days of any window in logarithmic time.
 */
final class Periods {
  private static final int EARLIEST = number(LocalDate.of(Caps.EARLIEST_YEAR, 1, 1));
  private static final int LATEST = number(LocalDate.of(Caps.LATEST_YEAR, 12, 31));
  private static final int SURELY_SHORT_ENOUGH = 365 * DateRange.MAX_YEARS;
  private static final Periods NONE = new Periods(new int[0], new int[0]);

  private final int[] firsts;
  private final int[] lasts;

  /** How many days the periods before the one at this position have together. */
  private final int[] before;

  private Periods(int[] firsts, int[] lasts) {
    this.firsts = firsts;
    this.lasts = lasts;
    this.before = new int[firsts.length + 1];
    for (int at = 0; at < firsts.length; at++) {
      before[at + 1] = before[at] + lasts[at] - firsts[at] + 1;
    }
  }

  /** The periods of stays that are in the order of their days. */
  static Periods of(List<Stay> stays) {
    int[] firsts = new int[stays.size()];
    int[] lasts = new int[stays.size()];
    for (int at = 0; at < firsts.length; at++) {
      firsts[at] = number(stays.get(at).days().first());
      lasts[at] = number(stays.get(at).days().last());
    }
    return joined(firsts, lasts);
  }

  /** Joins what overlaps or touches; the firsts are in order. */
  private static Periods joined(int[] firsts, int[] lasts) {
    int size = 0;
    for (int at = 0; at < firsts.length; at++) {
      if (size > 0 && firsts[at] <= lasts[size - 1] + 1) {
        lasts[size - 1] = Math.max(lasts[size - 1], lasts[at]);
      } else {
        firsts[size] = firsts[at];
        lasts[size++] = lasts[at];
      }
    }
    return new Periods(Arrays.copyOf(firsts, size), Arrays.copyOf(lasts, size));
  }

  static int number(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The days of a span, cut off where no date is accepted any more. */
  static DateRange days(int first, int last) {
    LocalDate from = LocalDate.ofEpochDay(Math.max(first, EARLIEST));
    LocalDate to = LocalDate.ofEpochDay(Math.min(last, LATEST));
    if (last - first < SURELY_SHORT_ENOUGH) {
      return DateRange.of(from, to);
    }
    LocalDate longest = from.plusYears(DateRange.MAX_YEARS).minusDays(1);
    return DateRange.of(from, to.isAfter(longest) ? longest : to);
  }

  int size() {
    return firsts.length;
  }

  int first(int at) {
    return firsts[at];
  }

  int last(int at) {
    return lasts[at];
  }

  int length(int at) {
    return lasts[at] - firsts[at] + 1;
  }

  /** How many days lie between the period at this position and the one after it. */
  int gapAfter(int at) {
    return firsts[at + 1] - lasts[at] - 1;
  }

  /** The position of the first period that ends on this day or later; the size if none does. */
  int endingFrom(int day) {
    int found = Arrays.binarySearch(lasts, day);
    return found >= 0 ? found : -found - 1;
  }

  boolean contains(int day) {
    int at = endingFrom(day);
    return at < size() && firsts[at] <= day;
  }

  /** How many days of the window the periods have, both ends included. */
  int within(int first, int last) {
    return upTo(last) - upTo(first - 1);
  }

  /** How many periods end in the window, both ends included. */
  int ending(int first, int last) {
    return endingFrom(last + 1) - endingFrom(first);
  }

  private int upTo(int day) {
    int at = endingFrom(day);
    return before[at] + (at < size() ? Math.max(0, day - firsts[at] + 1) : 0);
  }

  /** The periods at these positions, the end not included. */
  Periods slice(int from, int to) {
    if (from == to) {
      return NONE;
    }
    if (to - from == size()) {
      return this;
    }
    return new Periods(Arrays.copyOfRange(firsts, from, to), Arrays.copyOfRange(lasts, from, to));
  }

  /** The whole periods of which a day lies in this window. */
  Periods touching(int first, int last) {
    int from = endingFrom(first);
    int to = from;
    while (to < size() && firsts[to] <= last) {
      to++;
    }
    return slice(from, to);
  }

  /** These periods and one more. */
  Periods with(int first, int last) {
    int at = 0;
    while (at < size() && firsts[at] < first) {
      at++;
    }
    return joined(inserted(firsts, at, first), inserted(lasts, at, last));
  }

  private static int[] inserted(int[] days, int at, int day) {
    int[] more = Arrays.copyOf(days, days.length + 1);
    System.arraycopy(days, at, more, at + 1, days.length - at);
    more[at] = day;
    return more;
  }

  /** What of the periods counts in this unit; a period of which nothing counts is left out. */
  Periods counted(StayUnit unit) {
    if (unit == StayUnit.DAYS) {
      return this;
    }
    int[] from = new int[size()];
    int[] to = new int[size()];
    int size = 0;
    for (int at = 0; at < size(); at++) {
      if (firsts[at] < lasts[at]) {
        from[size] = firsts[at];
        to[size++] = lasts[at] - 1;
      }
    }
    return new Periods(Arrays.copyOf(from, size), Arrays.copyOf(to, size));
  }

  /** Whether so many periods from a position on are those of the others from another. */
  boolean hasSameDays(int from, Periods others, int othersFrom, int count) {
    for (int at = 0; at < count; at++) {
      if (firsts[from + at] != others.firsts[othersFrom + at]
          || lasts[from + at] != others.lasts[othersFrom + at]) {
        return false;
      }
    }
    return true;
  }
}
