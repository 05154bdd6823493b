package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A named convention by which an amount per one cadence becomes an amount per another.
 *
 * <p>Councils differ: a weekly 100.00 is 433.33 a month by {@link #WEEKS_52_A_YEAR}, 434.52 by
 * {@link #DAYS_365_A_YEAR} and 442.86 for January by {@link #calendarMonth}. No convention is a
 * default, and none converts cadences it does not name: a conversion is closed, and a caller who
 * needs two steps names both.
 */
public final class Conversion {
  /** Seven days a week, two and four weeks as they say; nothing about months. Always exact. */
  public static final Conversion WHOLE_WEEKS = weeks("WHOLE_WEEKS");

  /** Three months a quarter, twelve months a year; nothing about weeks. */
  public static final Conversion TWELVE_MONTHS = months("TWELVE_MONTHS");

  /**
   * Fifty-two weeks, thirteen four-weekly or twelve monthly payments a year; a month is thirteen
   * thirds of a week.
   */
  public static final Conversion WEEKS_52_A_YEAR = weeksAYear("WEEKS_52_A_YEAR", Rate.of(52));

  /**
   * 52.143 weeks and twelve months a year: 365/7 cut to three decimals, as some payers print it.
   */
  public static final Conversion WEEKS_52_143_A_YEAR =
      weeksAYear("WEEKS_52_143_A_YEAR", Rate.ofDecimal("52.143"));

  /** 365 days, so 365/7 weeks, and twelve months a year. */
  public static final Conversion DAYS_365_A_YEAR = weeksAYear("DAYS_365_A_YEAR", Rate.of(365, 7));

  /** 365.25 days, so 1461/28 weeks, and twelve months a year. */
  public static final Conversion DAYS_365_25_A_YEAR =
      weeksAYear("DAYS_365_25_A_YEAR", Rate.of(1461, 28));

  private final String name;

  /** How many periods of each cadence fill the one stretch of time the convention speaks of. */
  private final ImmutableMap<Cadence, Rate> periods;

  private Conversion(String name, ImmutableMap<Cadence, Rate> periods) {
    this.name = name;
    this.periods = periods;
  }

  /**
   * The days of one month of the calendar over seven: January has 31/7 weeks. Converts between that
   * month and days and weeks, not other months.
   */
  public static Conversion calendarMonth(YearMonth month) {
    requireNonNull(month, "month");
    DateRange.checkYear("month", month.atDay(1));
    return new Conversion(
        "DAYS_OF_" + month,
        weeksAnd(Rate.of(month.lengthOfMonth(), 7))
            .put(Cadence.CALENDAR_MONTH, Rate.ONE)
            .buildOrThrow());
  }

  private static Conversion weeks(String name) {
    return new Conversion(name, weeksAnd(Rate.ONE).buildOrThrow());
  }

  private static Conversion months(String name) {
    return new Conversion(name, monthsAnd(ImmutableMap.builder()).buildOrThrow());
  }

  private static Conversion weeksAYear(String name, Rate weeks) {
    return new Conversion(name, monthsAnd(weeksAnd(weeks)).buildOrThrow());
  }

  private static ImmutableMap.Builder<Cadence, Rate> weeksAnd(Rate weeks) {
    return ImmutableMap.<Cadence, Rate>builder()
        .put(Cadence.DAY, weeks.times(Rate.of(7)))
        .put(Cadence.WEEK, weeks)
        .put(Cadence.TWO_WEEKS, weeks.dividedBy(Rate.of(2)))
        .put(Cadence.FOUR_WEEKS, weeks.dividedBy(Rate.of(4)));
  }

  private static ImmutableMap.Builder<Cadence, Rate> monthsAnd(
      ImmutableMap.Builder<Cadence, Rate> others) {
    return others
        .put(Cadence.CALENDAR_MONTH, Rate.of(12))
        .put(Cadence.QUARTER, Rate.of(4))
        .put(Cadence.YEAR, Rate.ONE);
  }

  /**
   * The amount per another cadence, rounded once.
   *
   * @throws IllegalArgumentException if the convention does not cover both cadences
   */
  public PeriodicAmount convert(PeriodicAmount amount, Cadence to, Rounding rounding) {
    requireNonNull(amount, "amount");
    return new PeriodicAmount(amount.amount().times(factor(amount.cadence(), to), rounding), to);
  }

  /**
   * How many periods of one cadence make one period of another: 13/3 from week to month at 52 weeks
   * a year.
   *
   * @throws IllegalArgumentException if the convention does not cover both cadences
   */
  public Rate factor(Cadence from, Cadence to) {
    return periods(requireNonNull(from, "from")).dividedBy(periods(requireNonNull(to, "to")));
  }

  /** Whether the convention converts from and to this cadence. */
  public boolean covers(Cadence cadence) {
    return periods.containsKey(requireNonNull(cadence, "cadence"));
  }

  private Rate periods(Cadence cadence) {
    @Nullable Rate covered = periods.get(cadence);
    if (covered == null) {
      throw new IllegalArgumentException(
          "conversion "
              + name
              + " does not cover "
              + cadence
              + ": expected one of "
              + periods.keySet());
    }
    return covered;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Conversion that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name of the convention: {@code WEEKS_52_A_YEAR}, {@code DAYS_OF_2025-01}. */
  @Override
  public String toString() {
    return name;
  }
}
