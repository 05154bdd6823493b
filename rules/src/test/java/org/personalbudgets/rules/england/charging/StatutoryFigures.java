package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.core.law.Confidence.COMPUTED;
import static org.personalbudgets.core.law.Confidence.EXTRACT;
import static org.personalbudgets.core.law.Confidence.TEXT_READ;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.law.Confidence;

/**
 * The weekly amounts copied a second time from the table of the law, in pence and row by row as the
 * table prints them, so that a slip in either copy shows. Shares nothing with the first copy.
 */
final class StatutoryFigures {
  static final List<String> COLUMNS =
      List.of(
          "charging.personal-expenses-allowance",
          "charging.minimum-income.child",
          "charging.minimum-income.single-18-to-24",
          "charging.minimum-income.single-25-or-over",
          "charging.minimum-income.single-pension-age",
          "charging.minimum-income.lone-parent",
          "charging.minimum-income.couple",
          "charging.minimum-income.couple-pension-age",
          "charging.disability-premium.single",
          "charging.enhanced-disability-premium.single",
          "charging.disability-premium.couple",
          "charging.enhanced-disability-premium.couple",
          "charging.carer-premium",
          "charging.savings-credit-disregard.single",
          "charging.savings-credit-disregard.couple");

  /** First day of each row; the last row ends on 5 April 2027. */
  static final List<LocalDate> FIRST_DAYS =
      List.of(
          LocalDate.of(2015, 4, 1),
          LocalDate.of(2015, 4, 6),
          LocalDate.of(2022, 4, 6),
          LocalDate.of(2023, 4, 6),
          LocalDate.of(2024, 4, 6),
          LocalDate.of(2025, 4, 6),
          LocalDate.of(2026, 4, 6));

  static final int[][] PENCE = {
    {2440, 8295, 7170, 9050, 18545, 9050, 7105, 14155, 3985, 1945, 2835, 1395, 4275, 575, 860},
    {2490, 8365, 7240, 9140, 18900, 9140, 7180, 14430, 4035, 1970, 2875, 1415, 4325, 575, 860},
    {2565, 8620, 7460, 9415, 19470, 9415, 7395, 14865, 4155, 2030, 2960, 1460, 4455, 590, 885},
    {2825, 9490, 8215, 10365, 21435, 10365, 8140, 16365, 4575, 2235, 3260, 1605, 4905, 650, 975},
    {3015, 10125, 8765, 11060, 22870, 11060, 8685, 17460, 4880, 2385, 3480, 1715, 5235, 695, 1040},
    {3065, 10295, 8915, 11250, 23260, 11250, 8835, 17755, 4965, 2425, 3540, 1745, 5325, 705, 1060},
    {3180, 10685, 9540, 12040, 24145, 12040, 9455, 18430, 5155, 2515, 3675, 1810, 5525, 730, 1100}
  };

  /** How surely each cell of the last three rows is known; every earlier one was read. */
  static final List<List<Confidence>> CONFIDENCE =
      List.of(
          List.of(
              TEXT_READ, TEXT_READ, TEXT_READ, TEXT_READ, TEXT_READ, COMPUTED, COMPUTED, COMPUTED,
              COMPUTED, COMPUTED, COMPUTED, COMPUTED, TEXT_READ, TEXT_READ, COMPUTED),
          List.of(
              TEXT_READ, COMPUTED, TEXT_READ, TEXT_READ, COMPUTED, COMPUTED, COMPUTED, COMPUTED,
              TEXT_READ, TEXT_READ, COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED),
          List.of(
              EXTRACT, COMPUTED, EXTRACT, EXTRACT, EXTRACT, COMPUTED, COMPUTED, COMPUTED, COMPUTED,
              COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED));

  private StatutoryFigures() {}

  static int row(LocalDate day) {
    int row = FIRST_DAYS.size() - 1;
    while (FIRST_DAYS.get(row).isAfter(day)) {
      row--;
    }
    return row;
  }

  static int pence(String column, LocalDate day) {
    return PENCE[row(day)][COLUMNS.indexOf(column)];
  }

  static Confidence confidence(int row, int column) {
    return row < 4 ? TEXT_READ : CONFIDENCE.get(row - 4).get(column);
  }
}
