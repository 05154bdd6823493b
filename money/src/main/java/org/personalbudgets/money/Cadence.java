package org.personalbudgets.money;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * How often something is paid or owed. Four weeks and a calendar month are different cadences:
 * thirteen of the one and twelve of the other make a year, and no constant turns one into the other
 * without a named {@link Conversion}.
 */
public enum Cadence {
  /** Every day. */
  DAY(Period.ofDays(1)),
  /** Every seven days. */
  WEEK(Period.ofWeeks(1)),
  /** Every fourteen days. */
  TWO_WEEKS(Period.ofWeeks(2)),
  /** Every twenty-eight days. */
  FOUR_WEEKS(Period.ofWeeks(4)),
  /** Every month of the calendar, by the day of the month. */
  CALENDAR_MONTH(Period.ofMonths(1)),
  /** Every three months of the calendar. */
  QUARTER(Period.ofMonths(3)),
  /** Every year of the calendar. */
  YEAR(Period.ofYears(1));

  /** Greatest count of steps, either way: no schedule within the years of a date needs more. */
  private static final int MAX_STEPS = 366 * (DateRange.MAX_YEAR - DateRange.MIN_YEAR + 1);

  private final Period step;

  Cadence(Period step) {
    this.step = step;
  }

  /**
   * The date n steps after an anchor, counted from the anchor and never from the date before: a
   * monthly schedule from 31 January runs 28 February, 31 March, 30 April.
   *
   * @param anchor date number zero
   * @param n how many steps after the anchor; before it if negative
   * @throws IllegalArgumentException if the anchor or the result is outside the years {@value
   *     DateRange#MIN_YEAR} to {@value DateRange#MAX_YEAR}
   */
  public LocalDate nth(LocalDate anchor, int n) {
    DateRange.checkYear("anchor", requireNonNull(anchor, "anchor"));
    if (n > MAX_STEPS || n < -MAX_STEPS) {
      throw new IllegalArgumentException(
          "step "
              + n
              + " of a schedule is out of range: expected at most "
              + MAX_STEPS
              + " either way");
    }
    return DateRange.checkYear("date of a schedule", uncheckedNth(anchor, n));
  }

  /**
   * The number of the period that has a day in it: the greatest n whose {@link #nth} date is not
   * after the day; negative before the anchor.
   */
  public int indexOf(LocalDate anchor, LocalDate day) {
    DateRange.checkYear("anchor", requireNonNull(anchor, "anchor"));
    DateRange.checkYear("day", requireNonNull(day, "day"));
    return uncheckedIndex(anchor, day);
  }

  /** The same of dates a few years beyond those, whose days an int still counts. */
  int uncheckedIndex(LocalDate anchor, LocalDate day) {
    if (step.getDays() > 0) {
      // numbers of days instead of a unit's between: a cap on a plan line asks this twice
      return Math.floorDiv((int) (day.toEpochDay() - anchor.toEpochDay()), step.getDays());
    }
    long months = day.getLong(PROLEPTIC_MONTH) - anchor.getLong(PROLEPTIC_MONTH);
    int index = (int) Math.floorDiv(months, step.toTotalMonths());
    return uncheckedNth(anchor, index).isAfter(day) ? index - 1 : index;
  }

  LocalDate uncheckedNth(LocalDate anchor, int n) {
    return anchor.plus(step.multipliedBy(n));
  }

  /**
   * The period from date n of a schedule to the day before date n + 1.
   *
   * @throws IllegalArgumentException as {@link #nth}
   */
  public DateRange nthPeriod(LocalDate anchor, int n) {
    return new DateRange(nth(anchor, n), nth(anchor, n + 1).minusDays(1));
  }
}
