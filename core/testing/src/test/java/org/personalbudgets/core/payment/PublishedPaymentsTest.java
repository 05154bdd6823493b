package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.legs;
import static org.personalbudgets.core.payment.Schedules.net;
import static org.personalbudgets.core.payment.Schedules.open;
import static org.personalbudgets.core.payment.Schedules.stated;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/** Payments by the figures that payers and the Ombudsman publish. */
class PublishedPaymentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C1 Hampshire CC 'Amounts' January, 150, 20, CALENDAR_MONTH, 2025-01-01, 664.29, 88.57, 575.72",
    "C2 Hampshire CC 'Amounts' February, 150, 20, CALENDAR_MONTH, 2025-02-01, 600.00, 80.00, 520.00",
    "C4 Hampshire CC 'Amounts' April; TRAP the page prints 555.15, 150, 20, CALENDAR_MONTH, 2025-04-01, 642.86, 85.71, 557.15",
    "C5 Hampshire CC: contribution a penny below, 150, 149.99, FOUR_WEEKS, 2025-01-06, 600.00, 599.96, 0.04",
    "C5 Hampshire CC: contribution the same, 150, 150.00, FOUR_WEEKS, 2025-01-06, 600.00, 600.00, 0.00",
    "C5 Hampshire CC: contribution above; none paid, 150, 150.01, FOUR_WEEKS, 2025-01-06, 600.00, 600.00, 0.00",
    "C6 Peter (Devon figures of B1) four-weekly net, 454.00, 110.10, FOUR_WEEKS, 2023-05-15, 1816.00, 440.40, 1375.60",
    "C7 LGSCO 17 016 036 Buckinghamshire four-weekly, 267.25, 0, FOUR_WEEKS, 2025-01-06, 1069.00, 0.00, 1069.00"
  })
  void a_payment_is_what_its_source_prints(
      String source,
      String weekly,
      String contribution,
      Cadence cadence,
      LocalDate first,
      String gross,
      String part,
      String net) {
    Payment payment = net(weekly, contribution, cadence).firstDay(first).build().payment(0);
    assertThat(payment.legs()).isEqualTo(legs(gross, part));
    assertThat(payment.paid()).isEqualTo(Amount.pounds(net));
    assertThat(payment.paidInByPerson()).isEqualTo(Amount.pounds(part));
  }

  @Test
  void C1_a_payer_that_subtracts_first_pays_a_penny_less_and_takes_no_penny_more() {
    PaymentSchedule schedule =
        net("150", "20", Cadence.CALENDAR_MONTH)
            .firstDay(day("2025-01-01"))
            .rounding(LegRounding.subtractThenRound(Rounding.HALF_UP_EACH_LEG))
            .build();
    assertThat(schedule.payment(0).legs()).isEqualTo(legs("664.28", "88.57"));
    assertThat(schedule.payment(0).paid()).isEqualTo(Amount.pounds("575.71"));
  }

  @Test
  void C4_the_misprint_is_reported_with_its_difference() {
    PaymentSchedule schedule =
        net("150", "20", Cadence.CALENDAR_MONTH).firstDay(day("2025-04-01")).build();
    AmountMismatch mismatch = schedule.compare(0, Amount.pounds("555.15")).orElseThrow();
    assertThat(mismatch.expected()).isEqualTo(Amount.pounds("557.15"));
    assertThat(mismatch.difference()).isEqualTo(Amount.pounds("-2.00"));
    assertThat(mismatch.causes())
        .extracting(LikelyCause::cause)
        .containsExactly(MismatchCause.MISPRINT);
    assertThat(schedule.compare(0, Amount.pounds("557.15"))).isEmpty();
  }

  @Test
  void C7_thirteen_payments_of_1069_are_not_twelve_of_1065() {
    PaymentSchedule schedule =
        open("267.25", Cadence.FOUR_WEEKS).firstDay(day("2025-01-06")).build();
    Reconciliation year = schedule.reconcile(DateRange.of(day("2025-01-06"), day("2026-01-04")));
    assertThat(year.payments()).isEqualTo(13);
    assertThat(year.periods()).isEqualTo(Rate.of(52));
    assertThat(year.paid().gross()).isEqualTo(Amount.pounds("13897.00"));
    assertThat(year.difference().isZero()).isTrue();
    AmountMismatch printed = schedule.compare(0, Amount.pounds("1065.00")).orElseThrow();
    assertThat(printed.difference()).isEqualTo(Amount.pounds("-4.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "X19 Hackney short breaks: a package with social activities; half the sum, 440, 2025-04-01, 4, 110.00",
    "X19 Hackney short breaks: joins halfway; pro rata of the whole sum, 880, 2025-10-01, 2, 220.00"
  })
  void a_short_break_budget_of_440_is_paid_by_the_quarter_to_the_end_of_march(
      String source, String yearly, LocalDate first, int payments, String each) {
    PaymentSchedule schedule =
        open("1", Cadence.QUARTER)
            .gross(stated(yearly, Cadence.YEAR))
            .convention(PeriodConvention.equalPeriods(Conversion.TWELVE_MONTHS))
            .anchor(day("2025-04-01"))
            .firstDay(first)
            .lastDay(day("2026-03-31"))
            .build();
    assertThat(schedule.count()).isEqualTo(Optional.of(payments));
    assertThat(schedule.payments(DateRange.of(first, day("2026-03-31"))))
        .extracting(Payment::paid)
        .containsOnly(Amount.pounds(each));
    assertThat(schedule.legsFor(DateRange.of(first, day("2026-03-31"))).gross())
        .isEqualTo(Amount.pounds("440.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"H42 365 days, 2025-01-01, 2025-12-31", "H42 366 days, 2024-01-01, 2024-12-31"})
  void ten_thousand_a_year_cut_into_days_is_ten_thousand(
      String source, LocalDate first, LocalDate last) {
    Payment year =
        open("1", Cadence.YEAR)
            .gross(stated("10000", Cadence.YEAR))
            .convention(PeriodConvention.equalPeriods(Conversion.TWELVE_MONTHS))
            .firstDay(first)
            .build()
            .payment(0);
    assertThat(year.days()).isEqualTo(DateRange.of(first, last));
    long exact = 1_000_000 / year.days().days();
    Amount total = Amount.ZERO_POUNDS;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Amount ofDay = year.within(DateRange.ofDay(day)).gross();
      assertThat(ofDay.minorUnits()).isBetween(exact, exact + 1);
      total = total.plus(ofDay);
    }
    assertThat(total).isEqualTo(Amount.pounds("10000"));
  }
}
