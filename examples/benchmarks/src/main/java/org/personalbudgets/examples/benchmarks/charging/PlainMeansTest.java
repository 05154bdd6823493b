package org.personalbudgets.examples.benchmarks.charging;

import java.time.LocalDate;

/**
 * The same means test by hand: whole pence in arrays, amounts by year in sorted arrays of first
 * days, no object made. It shows what the arithmetic alone costs, and is no way to write a charge.
 */
final class PlainMeansTest {
  private static final int UPPER_LIMIT = 2_325_000;
  private static final int LOWER_LIMIT = 1_425_000;
  private static final int STEP = 25_000;

  private static final long[] FIRST_DAYS = {
    day(2015, 4, 1), day(2015, 4, 6), day(2022, 4, 6), day(2023, 4, 6), day(2024, 4, 6)
  };
  private static final long[] SINGLE = {9_050, 9_140, 9_415, 10_365, 11_060};
  private static final long[] DISABILITY = {3_985, 4_035, 4_155, 4_575, 4_880};
  private static final long[] ENHANCED = {1_945, 1_970, 2_030, 2_235, 2_385};

  private final long today = Peter.DAY.toEpochDay();
  private final long[] costs = {45_400};
  private final long[] capital = {1_500_000};
  private final long[] incomes = {22_545, 10_175, 2_690};
  private final boolean[] disregarded = {false, false, true};
  private final boolean[] disabilityBenefit = {false, true, false};
  private final long[] housing = {1_000, 600, 127};
  private final long[] expenses = {2_000, 231, 577};

  long charge() {
    long cost = sum(costs);
    long owned = sum(capital);
    if (cost == 0 || owned > UPPER_LIMIT) {
      return cost;
    }
    long left = 0;
    boolean disability = false;
    for (int at = 0; at < incomes.length; at++) {
      left += disregarded[at] ? 0 : incomes[at];
      disability |= disabilityBenefit[at] && incomes[at] > 0;
    }
    left += owned > LOWER_LIMIT ? (owned - LOWER_LIMIT + STEP - 1) / STEP * 100 : 0;
    left -= sum(housing);
    left -= disability ? sum(expenses) : 0;
    left -= inForce(SINGLE) + inForce(DISABILITY) + inForce(ENHANCED);
    return Math.min(Math.max(0, left), cost);
  }

  private long inForce(long[] amounts) {
    int row = FIRST_DAYS.length - 1;
    while (FIRST_DAYS[row] > today) {
      row--;
    }
    return amounts[row];
  }

  private static long sum(long[] terms) {
    long sum = 0;
    for (long term : terms) {
      sum += term;
    }
    return sum;
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }
}
