package org.personalbudgets.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * SI 2014/2871 regulation 6 and SI 2009/1887 regulation 13(3), day by day. Each run of days without
 * a gap is one period; twelve months end on each day in turn.
 */
final class NaiveStays {
  private static final LocalDate ZERO = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 9_000;
  private static final int FOUR_WEEKS = 28;

  private final Naive law;
  private final boolean[] before = new boolean[DAYS];
  private final boolean[] with = new boolean[DAYS];
  private final int first;
  private final int last;

  private NaiveStays(Naive law, String setting) {
    this.law = law;
    first = number(law.purchase.stayFirst());
    last = number(law.purchase.stayLast());
    if (law.known.stays() != null) {
      for (World.Stay stay : law.known.stays()) {
        if (stay.setting().equals(setting) && stay.counts()) {
          fill(before, number(stay.first()), number(stay.last()));
          fill(with, number(stay.first()), number(stay.last()));
        }
      }
    }
    fill(with, first, last);
  }

  private static int number(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(ZERO, day);
  }

  private static void fill(boolean[] days, int from, int to) {
    for (int day = from; day <= to; day++) {
      days[day] = true;
    }
  }

  /** No more than four weeks, periods of less than four weeks with short gaps added together. */
  static void careHome(Naive law) {
    String notKnown = "directpayments.reg6-stays-not-known";
    if (isAskedForDays(law, notKnown)) {
      return;
    }
    NaiveStays stays = new NaiveStays(law, "CARE_HOME");
    List<List<int[]>> earlier = stays.chains(stays.before);
    int most = 0;
    for (List<int[]> chain : stays.chains(stays.with)) {
      boolean ofStay =
          chain.stream().anyMatch(run -> run[0] <= stays.last && stays.first <= run[1]);
      boolean same = earlier.stream().anyMatch(other -> haveSameDays(other, chain));
      if (ofStay || !same) {
        boolean[] counted = new boolean[DAYS];
        chain.forEach(run -> fill(counted, run[0], run[1]));
        int from = ofStay ? stays.first : chain.get(0)[0];
        int to = ofStay ? stays.last : chain.get(chain.size() - 1)[1];
        most = Math.max(most, mostInTwelveMonths(counted, from, to));
      }
    }
    int over = most - FOUR_WEEKS;
    if (over > 0) {
      law.forbid("directpayments.reg6-over-four-weeks over " + over);
    } else if (law.known.stays() == null) {
      law.require(notKnown, "stays-so-far");
    }
  }

  /** No single period of more than four weeks, and no more than 120 days in twelve months. */
  static void child(Naive law) {
    String notKnown = "children.reg13-stays-not-known";
    if (isAskedForDays(law, notKnown)) {
      return;
    }
    NaiveStays stays = new NaiveStays(law, "CHILDRENS_RESIDENTIAL_ACCOMMODATION");
    int single = 0;
    for (int[] run : runs(stays.with)) {
      if (run[0] <= stays.first && stays.last <= run[1]) {
        single = run[1] - run[0] + 1 - FOUR_WEEKS;
      }
    }
    int inYear = mostInTwelveMonths(stays.with, stays.first, stays.last) - 120;
    if (single > 0 && single >= inYear) {
      law.forbid("children.reg13-over-four-weeks over " + single);
    } else if (inYear > 0) {
      law.forbid("children.reg13-over-120-days over " + inYear);
    } else if (law.known.stays() == null) {
      law.require(notKnown, "stays-so-far");
    }
  }

  private static boolean isAskedForDays(Naive law, String notKnown) {
    if (law.purchase.stayFirst() == null) {
      law.require(notKnown, "days-of-stay");
      return true;
    }
    return false;
  }

  private static List<int[]> runs(boolean[] days) {
    List<int[]> runs = new ArrayList<>();
    for (int day = 1; day < DAYS - 1; day++) {
      if (days[day] && !days[day - 1]) {
        runs.add(new int[] {day, day});
      }
      if (days[day]) {
        runs.get(runs.size() - 1)[1] = day;
      }
    }
    return runs;
  }

  private List<List<int[]>> chains(boolean[] days) {
    List<List<int[]>> chains = new ArrayList<>();
    int[] earlier = null;
    for (int[] run : runs(days)) {
      boolean added =
          earlier != null
              && earlier[1] - earlier[0] + 1 < FOUR_WEEKS
              && run[0] - earlier[1] - 1 < FOUR_WEEKS;
      if (!added) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(run);
      earlier = run;
    }
    return chains;
  }

  private static boolean haveSameDays(List<int[]> one, List<int[]> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int at = 0; at < one.size(); at++) {
      if (one.get(at)[0] != other.get(at)[0] || one.get(at)[1] != other.get(at)[1]) {
        return false;
      }
    }
    return true;
  }

  /** The most days in any twelve months that have a day from one to another in them. */
  private static int mostInTwelveMonths(boolean[] counted, int from, int to) {
    int most = 0;
    for (int end = from; end < DAYS; end++) {
      // twelve months that end on a day begin on the day after its like the year before
      int begin = number(ZERO.plusDays(end).minusMonths(12)) + 1;
      if (begin > to) {
        return most;
      }
      int days = 0;
      for (int day = Math.max(0, begin); day <= end; day++) {
        days += counted[day] ? 1 : 0;
      }
      most = Math.max(most, days);
    }
    return most;
  }
}
