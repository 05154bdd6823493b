package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class ConversionTest {
  private static final List<String> NAMES =
      List.of("weeks", "months", "52", "52.143", "365", "365.25", "January", "February");

  private static Conversion named(String name) {
    return switch (name) {
      case "weeks" -> Conversion.WHOLE_WEEKS;
      case "months" -> Conversion.TWELVE_MONTHS;
      case "52" -> Conversion.WEEKS_52_A_YEAR;
      case "52.143" -> Conversion.WEEKS_52_143_A_YEAR;
      case "365" -> Conversion.DAYS_365_A_YEAR;
      case "365.25" -> Conversion.DAYS_365_25_A_YEAR;
      case "January" -> Conversion.calendarMonth(YearMonth.of(2025, 1));
      case "February" -> Conversion.calendarMonth(YearMonth.of(2024, 2));
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "weeks, WEEK, DAY, 1/7",
    "weeks, WEEK, TWO_WEEKS, 2",
    "weeks, WEEK, FOUR_WEEKS, 4",
    "weeks, FOUR_WEEKS, TWO_WEEKS, 1/2",
    "months, CALENDAR_MONTH, QUARTER, 3",
    "months, CALENDAR_MONTH, YEAR, 12",
    "months, YEAR, QUARTER, 1/4",
    "52, WEEK, YEAR, 52",
    "52, WEEK, CALENDAR_MONTH, 13/3",
    "52, TWO_WEEKS, YEAR, 26",
    "52, FOUR_WEEKS, YEAR, 13",
    "52, DAY, YEAR, 364",
    "52, QUARTER, WEEK, 1/13",
    "52.143, WEEK, YEAR, 52143/1000",
    "52.143, WEEK, CALENDAR_MONTH, 17381/4000",
    "365, DAY, YEAR, 365",
    "365, WEEK, YEAR, 365/7",
    "365, FOUR_WEEKS, CALENDAR_MONTH, 365/336",
    "365.25, DAY, YEAR, 1461/4",
    "365.25, WEEK, YEAR, 1461/28",
    "January, WEEK, CALENDAR_MONTH, 31/7",
    "January, CALENDAR_MONTH, DAY, 1/31",
    "January, FOUR_WEEKS, CALENDAR_MONTH, 31/28",
    "February, TWO_WEEKS, CALENDAR_MONTH, 29/14"
  })
  void each_convention_says_how_many_periods_make_one(
      String convention, Cadence from, Cadence to, String factor) {
    Conversion conversion = named(convention);
    assertThat(conversion.factor(from, to)).hasToString(factor);
    assertThat(conversion.factor(to, from).times(Rate.parse(factor))).isEqualTo(Rate.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "52, 433.33",
    "52.143, 434.53",
    "365, 434.52",
    "365.25, 434.82",
    "January, 442.86",
    "February, 414.29"
  })
  void a_weekly_hundred_is_another_sum_a_month_by_each_convention(String convention, String month) {
    PeriodicAmount weekly = PeriodicAmount.weekly(Amount.pounds("100"));
    assertThat(named(convention).convert(weekly, Cadence.CALENDAR_MONTH, Rounding.HALF_UP_EACH_LEG))
        .isEqualTo(PeriodicAmount.of(Amount.pounds(month), Cadence.CALENDAR_MONTH));
  }

  @Test
  void thirteen_four_weekly_payments_are_not_twelve_monthly_ones() {
    PeriodicAmount fourWeekly = PeriodicAmount.of(Amount.pounds("1200"), Cadence.FOUR_WEEKS);
    PeriodicAmount year = convert(Conversion.WEEKS_52_A_YEAR, fourWeekly, Cadence.YEAR);
    PeriodicAmount month = convert(Conversion.WEEKS_52_A_YEAR, fourWeekly, Cadence.CALENDAR_MONTH);
    assertThat(year.amount()).isEqualTo(fourWeekly.forPeriods(13));
    assertThat(month.amount()).isEqualTo(Amount.pounds("1300"));
    assertThat(month.forPeriods(12)).isEqualTo(year.amount());
    assertThat(fourWeekly.forPeriods(12)).isNotEqualTo(year.amount());
  }

  private static PeriodicAmount convert(Conversion conversion, PeriodicAmount amount, Cadence to) {
    return conversion.convert(amount, to, Rounding.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "weeks, WEEK, CALENDAR_MONTH, 'WHOLE_WEEKS does not cover CALENDAR_MONTH: expected one of [DAY, WEEK, TWO_WEEKS, FOUR_WEEKS]'",
    "months, WEEK, YEAR, 'TWELVE_MONTHS does not cover WEEK: expected one of [CALENDAR_MONTH, QUARTER, YEAR]'",
    "January, CALENDAR_MONTH, YEAR, 'DAYS_OF_2025-01 does not cover YEAR: expected one of [DAY, WEEK, TWO_WEEKS, FOUR_WEEKS, CALENDAR_MONTH]'"
  })
  void nothing_is_converted_that_the_convention_does_not_name(
      String convention, Cadence from, Cadence to, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(convention).factor(from, to))
        .withMessage("conversion " + message);
  }

  @Test
  void a_month_is_within_the_years_of_a_date() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conversion.calendarMonth(YearMonth.of(2201, 1)))
        .withMessage("month has year 2201: expected 1900 to 2200");
  }

  @Test
  void is_known_by_its_name() {
    assertThat(NAMES)
        .extracting(name -> named(name).toString())
        .containsExactly(
            "WHOLE_WEEKS",
            "TWELVE_MONTHS",
            "WEEKS_52_A_YEAR",
            "WEEKS_52_143_A_YEAR",
            "DAYS_365_A_YEAR",
            "DAYS_365_25_A_YEAR",
            "DAYS_OF_2025-01",
            "DAYS_OF_2024-02");
  }

  @Property
  void to_the_same_cadence_changes_nothing(@ForAll Amount amount, @ForAll Cadence cadence) {
    PeriodicAmount periodic = PeriodicAmount.of(amount, cadence);
    assertThat(convert(Conversion.DAYS_365_A_YEAR, periodic, cadence)).isEqualTo(periodic);
  }

  @Property
  void there_and_back_through_whole_weeks_is_exact(@ForAll Amount amount) {
    PeriodicAmount weekly = PeriodicAmount.weekly(amount.divideBy(4).quotient());
    PeriodicAmount fourWeekly = convert(Conversion.WHOLE_WEEKS, weekly, Cadence.FOUR_WEEKS);
    assertThat(convert(Conversion.WHOLE_WEEKS, fourWeekly, Cadence.WEEK)).isEqualTo(weekly);
  }
}
