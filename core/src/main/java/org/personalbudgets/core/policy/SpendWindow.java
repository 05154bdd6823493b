package org.personalbudgets.core.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.personalbudgets.money.DateRange;

/** The calendar window that a cap counts spending in: the one that holds the day of spending. */
public enum SpendWindow {
  /** Monday to Sunday. */
  WEEK {
    @Override
    public DateRange around(LocalDate date) {
      LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return DateRange.of(monday, monday.plusDays(6));
    }
  },
  /** The first to the last day of the month. */
  CALENDAR_MONTH {
    @Override
    public DateRange around(LocalDate date) {
      return DateRange.ofMonth(YearMonth.from(date));
    }
  },
  /** 1 April to 31 March: the year that councils and NHS bodies budget in. */
  FINANCIAL_YEAR {
    @Override
    public DateRange around(LocalDate date) {
      int startYear = date.getMonthValue() < 4 ? date.getYear() - 1 : date.getYear();
      return DateRange.of(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 3, 31));
    }
  };

  /** The first and last day, both included, of the window that holds the day. */
  public abstract DateRange around(LocalDate date);
}
