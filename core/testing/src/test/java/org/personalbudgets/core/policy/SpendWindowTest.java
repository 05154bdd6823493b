package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.DateRange;

class SpendWindowTest {
  private static final LocalDate EARLIEST = LocalDate.of(Caps.EARLIEST_YEAR, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(Caps.LATEST_YEAR, 12, 31);

  @ParameterizedTest
  @CsvSource({
    // Monday to Sunday
    "WEEK,           2024-01-14, 2024-01-08, 2024-01-14",
    "WEEK,           2024-01-15, 2024-01-15, 2024-01-21",
    "WEEK,           2024-01-21, 2024-01-15, 2024-01-21",
    "WEEK,           2024-01-22, 2024-01-22, 2024-01-28",
    "WEEK,           2024-12-31, 2024-12-30, 2025-01-05",
    // the whole month, leap days too
    "CALENDAR_MONTH, 2024-01-31, 2024-01-01, 2024-01-31",
    "CALENDAR_MONTH, 2024-02-01, 2024-02-01, 2024-02-29",
    "CALENDAR_MONTH, 2023-02-28, 2023-02-01, 2023-02-28",
    // 1 April to 31 March
    "FINANCIAL_YEAR, 2024-03-31, 2023-04-01, 2024-03-31",
    "FINANCIAL_YEAR, 2024-04-01, 2024-04-01, 2025-03-31",
    "FINANCIAL_YEAR, 2024-12-31, 2024-04-01, 2025-03-31",
    "FINANCIAL_YEAR, 2024-01-01, 2023-04-01, 2024-03-31",
    // at the ends of time it is cut off: no day beyond can hold a posting
    "WEEK,           1900-01-01, 1900-01-01, 1900-01-07",
    "WEEK,           2200-12-31, 2200-12-29, 2200-12-31",
    "FINANCIAL_YEAR, 1900-03-31, 1900-01-01, 1900-03-31",
    "FINANCIAL_YEAR, 2200-04-01, 2200-04-01, 2200-12-31",
  })
  void the_window_that_holds_the_day(
      SpendWindow window, LocalDate date, LocalDate first, LocalDate last) {
    assertThat(window.around(date)).isEqualTo(DateRange.of(first, last));
  }

  @Property
  void windows_of_a_kind_cut_all_days_into_parts(
      @ForAll SpendWindow window, @ForAll @LongRange(min = 0, max = 109_937) long number) {
    LocalDate date = EARLIEST.plusDays(number);
    assertThat(date).isBeforeOrEqualTo(LATEST);
    DateRange around = window.around(date);
    assertThat(around.contains(date)).isTrue();
    assertThat(window.around(around.first())).isEqualTo(around);
    assertThat(window.around(around.last())).isEqualTo(around);
    if (around.last().isBefore(LATEST)) {
      LocalDate next = around.last().plusDays(1);
      assertThat(window.around(next).first()).isEqualTo(next);
    }
  }
}
