package org.personalbudgets.core.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.personalbudgets.money.DateRange;

/**
 * Counting stays as a person with a calendar would: one day at a time, one window after the other.
 * Shares no code with the counting under test.
 */
final class NaiveStays {
  private final StayUnit unit;
  private final NavigableSet<LocalDate> without;
  private final NavigableSet<LocalDate> with;
  private final NavigableSet<LocalDate> affected = new TreeSet<>();

  NaiveStays(StayUnit unit, StayHistory history, DateRange stay) {
    this.unit = unit;
    NavigableSet<LocalDate> there = new TreeSet<>();
    for (Stay earlier : history.stays()) {
      addDays(there, earlier.days());
    }
    this.without = counted(there);
    addDays(there, stay);
    this.with = counted(there);
    for (LocalDate day : with) {
      if (stay.contains(day) || !without.contains(day)) {
        affected.add(day);
      }
    }
    if (unit == StayUnit.NIGHTS && without.contains(stay.last())) {
      affected.remove(stay.last());
    }
  }

  private static void addDays(NavigableSet<LocalDate> days, DateRange range) {
    for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
      days.add(day);
    }
  }

  /** A night is slept there if that day and the next one are spent there. */
  private NavigableSet<LocalDate> counted(NavigableSet<LocalDate> there) {
    NavigableSet<LocalDate> counted = new TreeSet<>();
    for (LocalDate day : there) {
      if (unit == StayUnit.DAYS || there.contains(day.plusDays(1))) {
        counted.add(day);
      }
    }
    return counted;
  }

  boolean countsNothing() {
    return affected.isEmpty();
  }

  /** The days or nights of the single period that the stay makes. */
  int singlePeriod() {
    LocalDate first = affected.first();
    while (with.contains(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    int days = 0;
    while (with.contains(first.plusDays(days))) {
      days++;
    }
    return days;
  }

  /** The most in any window that has an affected day in it. */
  int fullestWindow(int months) {
    return fullest(with, affected, months);
  }

  private static int fullest(
      NavigableSet<LocalDate> days, NavigableSet<LocalDate> needed, int months) {
    int most = 0;
    LocalDate last = needed.last().plusMonths(months + 1L);
    for (LocalDate end = needed.first(); !end.isAfter(last); end = end.plusDays(1)) {
      LocalDate start = end.minusMonths(months).plusDays(1);
      if (!needed.subSet(start, true, end, true).isEmpty()) {
        most = Math.max(most, days.subSet(start, true, end, true).size());
      }
    }
    return most;
  }

  /** The most in any window of a chain that holds the stay or that the stay changes. */
  int fullestChain(int months, Chaining chaining) {
    List<NavigableSet<LocalDate>> before = chains(without, chaining);
    int most = 0;
    for (NavigableSet<LocalDate> chain : chains(with, chaining)) {
      NavigableSet<LocalDate> held = new TreeSet<>(affected);
      held.retainAll(chain);
      if (!held.isEmpty()) {
        most = Math.max(most, fullest(chain, held, months));
      } else if (!before.contains(chain)) {
        most = Math.max(most, fullest(chain, chain, months));
      }
    }
    return most;
  }

  private static List<NavigableSet<LocalDate>> chains(
      NavigableSet<LocalDate> days, Chaining chaining) {
    List<NavigableSet<LocalDate>> chains = new ArrayList<>();
    NavigableSet<LocalDate> chain = new TreeSet<>();
    int alone = 0;
    for (LocalDate day : days) {
      LocalDate before = days.lower(day);
      boolean begins = before != null && !before.plusDays(1).equals(day);
      if (begins) {
        int gap = (int) (day.toEpochDay() - before.toEpochDay()) - 1;
        int length = chaining.reading() == ChainReading.ACCUMULATED ? chain.size() : alone;
        if (length >= chaining.stayShorterThan() || gap >= chaining.gapShorterThan()) {
          chains.add(chain);
          chain = new TreeSet<>();
        }
        alone = 0;
      }
      chain.add(day);
      alone++;
    }
    if (!chain.isEmpty()) {
      chains.add(chain);
    }
    return chains;
  }
}
