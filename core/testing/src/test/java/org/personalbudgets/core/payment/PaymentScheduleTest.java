package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.legs;
import static org.personalbudgets.core.payment.Schedules.net;
import static org.personalbudgets.core.payment.Schedules.open;
import static org.personalbudgets.core.payment.Schedules.stated;
import static org.personalbudgets.core.payment.Schedules.weekly;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

class PaymentScheduleTest {
  @Test
  void H38_V3_month_ends_are_counted_from_the_anchor() {
    PaymentSchedule schedule =
        open("70", Cadence.CALENDAR_MONTH).firstDay(day("2025-01-31")).build();
    assertThat(List.of(schedule.payment(0), schedule.payment(1), schedule.payment(2)))
        .extracting(Payment::days)
        .containsExactly(
            DateRange.of(day("2025-01-31"), day("2025-02-27")),
            DateRange.of(day("2025-02-28"), day("2025-03-30")),
            DateRange.of(day("2025-03-31"), day("2025-04-29")));
    assertThat(schedule.payment(1).legs()).isEqualTo(legs("310", "0"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "begins and ends within months, 2025-01-15, 2025-03-10, 364.29, 600.00, 214.29",
    "a leap year's February, 2024-01-15, 2024-03-10, 364.29, 621.43, 214.29",
    "one day at each end, 2025-01-31, 2025-03-01, 21.43, 600.00, 21.43"
  })
  void stubs_have_their_own_days(
      String row, LocalDate first, LocalDate last, String start, String whole, String end) {
    PaymentSchedule schedule =
        open("150", Cadence.CALENDAR_MONTH)
            .anchor(day("2024-01-01"))
            .firstDay(first)
            .lastDay(last)
            .build();
    List<Payment> payments = schedule.payments(DateRange.of(first, last));
    assertThat(payments)
        .extracting(payment -> payment.period().kind())
        .containsExactly(PeriodKind.STUB_AT_START, PeriodKind.WHOLE, PeriodKind.STUB_AT_END);
    assertThat(payments)
        .extracting(Payment::paid)
        .containsExactly(Amount.pounds(start), Amount.pounds(whole), Amount.pounds(end));
    assertThat(payments.get(0).days().first()).isEqualTo(first);
    assertThat(payments.get(2).days().last()).isEqualTo(last);
  }

  @Test
  void a_schedule_may_begin_and_end_within_one_period() {
    Payment payment =
        open("150", Cadence.CALENDAR_MONTH)
            .anchor(day("2025-01-01"))
            .firstDay(day("2025-01-15"))
            .lastDay(day("2025-01-15"))
            .build()
            .payment(0);
    assertThat(payment.period().kind()).isEqualTo(PeriodKind.STUB_AT_BOTH_ENDS);
    assertThat(payment.paid()).isEqualTo(Amount.pounds("21.43"));
  }

  @Test
  void a_stub_of_equal_periods_is_a_part_of_the_period_by_its_days() {
    PaymentSchedule schedule =
        open("150", Cadence.CALENDAR_MONTH)
            .convention(PeriodConvention.equalPeriods(Conversion.WEEKS_52_A_YEAR))
            .anchor(day("2025-01-01"))
            .firstDay(day("2025-01-15"))
            .build();
    assertThat(schedule.payment(0).paid()).isEqualTo(Amount.pounds("356.45"));
    assertThat(schedule.payment(1).paid()).isEqualTo(Amount.pounds("650.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "in advance on the first day that is paid for, IN_ADVANCE, 2025-01-06, 2025-02-03",
    "in arrears on the day after the last, IN_ARREARS, 2025-02-03, 2025-03-03"
  })
  void a_payment_is_due_by_its_timing(
      String row, PaymentTiming timing, LocalDate first, LocalDate second) {
    PaymentSchedule schedule =
        open("100", Cadence.FOUR_WEEKS).timing(timing).firstDay(day("2025-01-06")).build();
    assertThat(schedule.payment(0).dueOn()).isEqualTo(first);
    assertThat(schedule.payment(1).dueOn()).isEqualTo(second);
    assertThat(schedule.dueIn(DateRange.of(first, second)))
        .containsExactly(schedule.payment(0), schedule.payment(1));
    assertThat(schedule.dueIn(DateRange.of(first.plusDays(1), second.minusDays(1)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "net: the person pays theirs into the account, NET, 300.00, 100.00",
    "gross: the funder pays all and collects, GROSS, 400.00, 0.00"
  })
  void either_way_the_gross_reaches_the_support(
      String row, PaymentBasis basis, String funder, String person) {
    Payment payment =
        net("100", "25", Cadence.FOUR_WEEKS)
            .basis(basis)
            .firstDay(day("2025-01-06"))
            .build()
            .payment(0);
    assertThat(payment.paid()).isEqualTo(Amount.pounds(funder));
    assertThat(payment.paidInByPerson()).isEqualTo(Amount.pounds(person));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "12 months of equal weeks, CALENDAR_MONTH, true, 12, 52, 1, 7800.00, 0.00",
    "12 months of days over seven, CALENDAR_MONTH, false, 12, 365, 7, 7821.47, 0.04",
    "4 quarters of days over seven, QUARTER, false, 4, 365, 7, 7821.43, 0.00",
    "14 four-weekly payments begin in the year, FOUR_WEEKS, false, 14, 56, 1, 8400.00, 0.00",
    "53 weekly payments begin in the year, WEEK, false, 53, 53, 1, 7950.00, 0.00"
  })
  void a_year_reconciles_by_its_convention(
      String row,
      Cadence cadence,
      boolean equal,
      int payments,
      long weeks,
      long of,
      String paid,
      String difference) {
    PaymentSchedule schedule =
        open("150", cadence)
            .convention(
                equal
                    ? PeriodConvention.equalPeriods(Conversion.WEEKS_52_A_YEAR)
                    : PeriodConvention.daysOverSeven())
            .firstDay(day("2025-01-01"))
            .build();
    Reconciliation year = schedule.reconcile(DateRange.of(day("2025-01-01"), day("2025-12-31")));
    assertThat(year.payments()).isEqualTo(payments);
    assertThat(year.periods()).isEqualTo(Rate.of(weeks, of));
    assertThat(year.paid().gross()).isEqualTo(Amount.pounds(paid));
    assertThat(year.difference()).isEqualTo(Amount.pounds(difference));
    assertThat(year.isWithinRounding()).isTrue();
  }

  @Test
  void a_missing_payment_is_beyond_rounding() {
    Reconciliation short1 =
        new Reconciliation(12, Rate.of(52), legs("5200.00", "0"), legs("4800.00", "0"));
    assertThat(short1.difference()).isEqualTo(Amount.pounds("-400.00"));
    assertThat(short1.isWithinRounding()).isFalse();
    assertThat(new Reconciliation(12, Rate.of(52), legs("100", "0"), legs("100.13", "0")))
        .returns(true, Reconciliation::isWithinRounding);
    assertThat(new Reconciliation(12, Rate.of(52), legs("100", "0"), legs("100.14", "0")))
        .returns(false, Reconciliation::isWithinRounding);
  }

  @Test
  void one_offs_stand_beside_the_others_and_alone_where_nothing_else_is_paid() {
    OneOffPayment bed = new OneOffPayment(day("2025-01-10"), Amount.pounds("440"));
    DateRange january = DateRange.ofMonth(YearMonth.of(2025, 1));
    Payment once =
        net("100", "20", Cadence.FOUR_WEEKS)
            .firstDay(day("2025-01-06"))
            .addOneOff(bed)
            .build()
            .payments(january)
            .get(1);
    assertThat(once.period().kind()).isEqualTo(PeriodKind.ONCE);
    assertThat(once.paid()).isEqualTo(Amount.pounds("440"));
    assertThat(once.origin()).isEqualTo(new PaymentOrigin.Agreed(bed));
    assertThat(
            open("0", Cadence.FOUR_WEEKS)
                .firstDay(day("2025-01-06"))
                .addOneOff(bed)
                .build()
                .payments(january))
        .hasSize(1);
  }

  @Test
  void a_payment_says_where_its_figures_come_from() {
    Payment payment =
        net("150", "20", Cadence.CALENDAR_MONTH).firstDay(day("2025-01-01")).build().payment(0);
    assertThat(payment.origin())
        .isEqualTo(
            new PaymentOrigin.Calculated(
                weekly("150"),
                Optional.of(weekly("20")),
                Rate.of(31, 7),
                LegRounding.roundThenSubtract(Rounding.HALF_UP_EACH_LEG)));
  }

  @Test
  void a_far_payment_is_found_without_those_before_it() {
    PaymentSchedule schedule = open("10", Cadence.WEEK).firstDay(day("1900-01-01")).build();
    assertThat(schedule.count()).isEmpty();
    assertThat(schedule.payment(15_600).days().first()).isEqualTo(day("2198-12-24"));
    assertThat(schedule.payments(DateRange.of(day("2100-01-04"), day("2110-01-03"))))
        .hasSizeBetween(521, 523);
    assertThatIllegalArgumentException().isThrownBy(() -> schedule.payment(Integer.MAX_VALUE / 2));
    assertThatIllegalArgumentException().isThrownBy(() -> schedule.payment(-1));
  }

  @Test
  void what_cannot_be_scheduled_is_refused() {
    LocalDate first = day("2025-01-06");
    Schedules.Draft daily = open("10", Cadence.DAY).firstDay(first);
    assertThatIllegalArgumentException().isThrownBy(daily::build);
    Schedules.Draft backwards =
        open("10", Cadence.WEEK).firstDay(first).lastDay(first.minusDays(1));
    assertThatIllegalArgumentException().isThrownBy(backwards::build);
    Schedules.Draft uncovered =
        open("10", Cadence.WEEK).gross(stated("10", Cadence.YEAR)).firstDay(first);
    assertThatIllegalArgumentException()
        .isThrownBy(uncovered::build)
        .withMessageContaining("does not bring an amount per YEAR");
    Schedules.Draft otherCadence =
        open("10", Cadence.WEEK).contribution(stated("1", Cadence.FOUR_WEEKS)).firstDay(first);
    assertThatIllegalArgumentException().isThrownBy(otherCadence::build);
    Schedules.Draft euros =
        open("10", Cadence.WEEK)
            .contribution(
                new StatedAmount(PeriodicAmount.weekly(Amount.zero("EUR")), Schedules.AGREED))
            .firstDay(first);
    assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(euros::build);
    assertThatIllegalArgumentException().isThrownBy(() -> weekly("-0.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> legs("1.00", "1.01"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PeriodConvention.equalPeriods(Conversion.calendarMonth(YearMonth.of(2025, 1))));
  }

  @Test
  void a_payer_that_never_rounds_has_no_payment_with_a_part_of_a_penny() {
    PaymentSchedule exact =
        open("100", Cadence.CALENDAR_MONTH)
            .firstDay(day("2025-01-01"))
            .rounding(LegRounding.roundThenSubtract(Rounding.EXACT))
            .build();
    assertThat(exact.payment(1).paid()).isEqualTo(Amount.pounds("400"));
    assertThatIllegalArgumentException().isThrownBy(() -> exact.payment(0));
  }

  @Test
  void rounding_is_the_payers_own() {
    Rounding down = Rounding.of(RoundingMode.DOWN, "some payer's policy");
    assertThat(
            net("150", "20", Cadence.CALENDAR_MONTH)
                .rounding(LegRounding.roundThenSubtract(down))
                .firstDay(day("2025-01-01"))
                .build()
                .payment(0)
                .legs())
        .isEqualTo(legs("664.28", "88.57"));
  }
}
