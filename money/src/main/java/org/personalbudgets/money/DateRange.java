package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days, both ends included: a range of one day has equal ends, and there is no empty
 * range.
 *
 * <p>Years run from {@value #MIN_YEAR} to {@value #MAX_YEAR}; a range lasts at most {@value
 * #MAX_YEARS} years. A half-open period handed in by mistake with its end equal to its start is one
 * day here, not none; one whose end is before its start is refused.
 *
 * @param first the first day, included
 * @param last the last day, included
 */
public record DateRange(LocalDate first, LocalDate last) {
  /** The earliest year of any date. */
  public static final int MIN_YEAR = 1900;

  /** The latest year of any date. */
  public static final int MAX_YEAR = 2200;

  /** The longest range, in years. */
  public static final int MAX_YEARS = 10;

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if a date is outside the years, the last day is before the
   *     first, or the range is longer than {@value #MAX_YEARS} years
   */
  public DateRange {
    checkYear("first day", requireNonNull(first, "first"));
    checkYear("last day", requireNonNull(last, "last"));
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last day " + last + " is before first day " + first + ": expected it on or after");
    }
    if (!last.isBefore(first.plusYears(MAX_YEARS))) {
      throw new IllegalArgumentException(
          "date range "
              + first
              + " to "
              + last
              + " is too long: expected at most "
              + MAX_YEARS
              + " years");
    }
  }

  /** A range from its first to its last day, both included. */
  public static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(first, last);
  }

  /** A range of one day. */
  public static DateRange ofDay(LocalDate day) {
    return new DateRange(requireNonNull(day, "day"), day);
  }

  /** The whole of a calendar month. */
  public static DateRange ofMonth(YearMonth month) {
    return new DateRange(requireNonNull(month, "month").atDay(1), month.atEndOfMonth());
  }

  /** Refuses a date whose year is outside {@value #MIN_YEAR} to {@value #MAX_YEAR}. */
  static LocalDate checkYear(String name, LocalDate date) {
    if (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR) {
      throw new IllegalArgumentException(
          name + " has year " + date.getYear() + ": expected " + MIN_YEAR + " to " + MAX_YEAR);
    }
    return date;
  }

  /** How many days the range has, counting both ends; at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether a day lies in the range, ends included. */
  public boolean contains(LocalDate day) {
    return !requireNonNull(day, "day").isBefore(first) && !day.isAfter(last);
  }

  /** Whether every day of another range lies in this one. */
  public boolean contains(DateRange other) {
    return contains(requireNonNull(other, "other").first) && contains(other.last);
  }

  /** Whether the ranges share a day. */
  public boolean overlaps(DateRange other) {
    return !requireNonNull(other, "other").last.isBefore(first) && !other.first.isAfter(last);
  }

  /** The days the ranges share, if any. */
  public Optional<DateRange> intersection(DateRange other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateRange(
            first.isBefore(other.first) ? other.first : first,
            last.isAfter(other.last) ? other.last : last));
  }

  /** Whether one range ends on the day before the other begins. */
  public boolean isAdjacentTo(DateRange other) {
    return last.plusDays(1).equals(requireNonNull(other, "other").first)
        || other.last.plusDays(1).equals(first);
  }

  /** The two ends: {@code 2025-01-01 to 2025-01-31}. */
  @Override
  public String toString() {
    return first + " to " + last;
  }
}
