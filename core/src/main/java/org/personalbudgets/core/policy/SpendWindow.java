package org.personalbudgets.core.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * The calendar window that a cap counts spending in: the one that holds the day of spending. Cut
 * off at the ends of 1900 and 2200, beyond which nothing can be posted.
 */
public enum SpendWindow {
  /** Monday to Sunday. */
  WEEK {
    @Override
    public DateRange around(LocalDate date) {
      LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return cutOff(monday, monday.plusDays(6));
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
      Checks.date("date", date);
      return FinancialYears.from(date.getMonthValue() < 4 ? date.getYear() - 1 : date.getYear());
    }
  };

  private static final LocalDate EARLIEST = LocalDate.of(Caps.EARLIEST_YEAR, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(Caps.LATEST_YEAR, 12, 31);

  private static DateRange cutOff(LocalDate first, LocalDate last) {
    return DateRange.of(
        first.isBefore(EARLIEST) ? EARLIEST : first, last.isAfter(LATEST) ? LATEST : last);
  }

  /** Every financial year, made once: making a range costs more than all else that a cap does. */
  private static final class FinancialYears {
    private static final int FIRST = Caps.EARLIEST_YEAR - 1;
    private static final DateRange[] ALL = new DateRange[Caps.LATEST_YEAR - FIRST + 1];

    static {
      for (int at = 0; at < ALL.length; at++) {
        ALL[at] = cutOff(LocalDate.of(FIRST + at, 4, 1), LocalDate.of(FIRST + at + 1, 3, 31));
      }
    }

    static DateRange from(int year) {
      return ALL[year - FIRST];
    }
  }

  /** The first and last day, both included, of the window that holds the day. */
  public abstract DateRange around(LocalDate date);
}
