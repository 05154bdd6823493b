package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/** Payments by the published figures of payers. */
class PaymentScheduleTest {
  private static PaymentSchedule schedule(
      String weekly, String contribution, Cadence cadence, LocalDate first) {
    return PaymentSchedule.builder()
        .weekly(Amount.pounds(weekly))
        .weeklyContribution(Amount.pounds(contribution))
        .cadence(cadence)
        .firstPaymentOn(first)
        .rounding(Rounding.HALF_UP_EACH_LEG)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "C1 Hampshire January,    2025-01-01, 664.29, 88.57, 575.72",
    "C2 Hampshire February,   2025-02-01, 600.00, 80.00, 520.00",
    "C4 Hampshire April; TRAP the page prints 555.15, 2025-04-01, 642.86, 85.71, 557.15"
  })
  void a_month_is_its_days_over_seven_and_each_leg_is_rounded_before_subtracting(
      String source, LocalDate first, String gross, String contribution, String net) {
    PaymentLeg leg = schedule("150", "20", Cadence.CALENDAR_MONTH, first).leg(0);
    assertThat(leg)
        .isEqualTo(new PaymentLeg(first, Amount.pounds(gross), Amount.pounds(contribution)));
    assertThat(leg.net()).isEqualTo(Amount.pounds(net));
  }

  @Test
  void C1_subtracting_first_would_come_to_a_penny_less() {
    Amount subtractedFirst =
        Conversion.calendarMonth(java.time.YearMonth.of(2025, 1))
            .convert(
                PeriodicAmount.weekly(Amount.pounds("130")),
                Cadence.CALENDAR_MONTH,
                Rounding.HALF_UP_EACH_LEG)
            .amount();
    assertThat(subtractedFirst).isEqualTo(Amount.pounds("575.71"));
  }

  @ParameterizedTest
  @CsvSource({"150.00, 149.99, 0.04", "150.00, 150.00, 0.00", "150.00, 150.01, 0.00"})
  void C5_nothing_is_paid_once_the_contribution_comes_to_as_much(
      String weekly, String contribution, String net) {
    LocalDate first = LocalDate.of(2025, 1, 6);
    assertThat(schedule(weekly, contribution, Cadence.FOUR_WEEKS, first).leg(0).net())
        .isEqualTo(Amount.pounds(net));
  }

  @Test
  void C6_peter_four_weekly_net() {
    PaymentSchedule peter =
        schedule("454.00", "110.10", Cadence.FOUR_WEEKS, LocalDate.of(2023, 5, 15));
    assertThat(peter.leg(0).net()).isEqualTo(Amount.pounds("1375.60"));
    assertThat(peter.leg(2).day()).isEqualTo(LocalDate.of(2023, 7, 10));
  }

  @Test
  void H38_days_are_counted_from_the_first_payment() {
    PaymentSchedule schedule =
        schedule("10", "0", Cadence.CALENDAR_MONTH, LocalDate.of(2025, 1, 31));
    assertThat(schedule.leg(1).day()).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(schedule.leg(2).day()).isEqualTo(LocalDate.of(2025, 3, 31));
  }

  @Test
  void a_year_of_four_weekly_payments_is_thirteen_of_them() {
    PaymentSchedule schedule = schedule("10", "0", Cadence.FOUR_WEEKS, LocalDate.of(2025, 1, 1));
    assertThat(schedule.leg(12).day()).isEqualTo(LocalDate.of(2025, 12, 3));
    assertThat(schedule.leg(13).day()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void what_cannot_be_scheduled_is_refused() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule("10", "0", Cadence.QUARTER, first));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule("-0.01", "0", Cadence.WEEK, first));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule("10", "-0.01", Cadence.WEEK, first));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> new PaymentLeg(first, Amount.pounds("1"), Amount.ofMinor("EUR", 0))))
        .isInstanceOf(CurrencyMismatchException.class);
  }
}
