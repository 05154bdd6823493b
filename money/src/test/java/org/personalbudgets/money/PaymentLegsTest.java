package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published payment schedules: gross payment less contribution, rows C of the worked examples. */
class PaymentLegsTest {
  private static final PeriodicAmount GROSS = PeriodicAmount.weekly(Amount.pounds("150"));
  private static final PeriodicAmount CONTRIBUTION = PeriodicAmount.weekly(Amount.pounds("20"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "C1 Hampshire CC 'Amounts' January, 2025-01, 664.29, 88.57, 575.72",
    "C2 Hampshire CC 'Amounts' February, 2025-02, 600.00, 80.00, 520.00",
    "C4 Hampshire CC 'Amounts' April (the page misprints the net as 555.15), 2025-04, 642.86, 85.71, 557.15"
  })
  void each_leg_is_rounded_half_up_and_then_one_is_taken_from_the_other(
      String source, YearMonth month, String gross, String contribution, String net) {
    Amount grossLeg = monthly(GROSS, month);
    Amount contributionLeg = monthly(CONTRIBUTION, month);
    assertThat(grossLeg).isEqualTo(Amount.pounds(gross));
    assertThat(contributionLeg).isEqualTo(Amount.pounds(contribution));
    assertThat(grossLeg.minus(contributionLeg)).isEqualTo(Amount.pounds(net));
  }

  @Test
  void C1_taking_the_contribution_off_first_would_pay_a_penny_less() {
    assertThat(monthly(GROSS.minus(CONTRIBUTION), YearMonth.of(2025, 1)))
        .isEqualTo(Amount.pounds("575.71"));
  }

  @Test
  void C6_four_weekly_net_of_a_weekly_budget_and_contribution() {
    PeriodicAmount net =
        PeriodicAmount.weekly(Amount.pounds("454.00"))
            .minus(PeriodicAmount.weekly(Amount.pounds("110.10")));
    assertThat(net.amount()).isEqualTo(Amount.pounds("343.90"));
    assertThat(Conversion.WHOLE_WEEKS.convert(net, Cadence.FOUR_WEEKS, Rounding.EXACT).amount())
        .isEqualTo(Amount.pounds("1375.60"));
  }

  @Test
  void C7_four_weeks_of_a_weekly_payment_are_not_a_month_of_it() {
    PeriodicAmount weekly = PeriodicAmount.weekly(Amount.pounds("267.25"));
    assertThat(weekly.forPeriods(4)).isEqualTo(Amount.pounds("1069.00"));
    assertThat(
            Conversion.WEEKS_52_A_YEAR
                .convert(weekly, Cadence.CALENDAR_MONTH, Rounding.HALF_UP_EACH_LEG)
                .amount())
        .isEqualTo(Amount.pounds("1158.08"));
  }

  private static Amount monthly(PeriodicAmount weekly, YearMonth month) {
    return Conversion.calendarMonth(month)
        .convert(weekly, Cadence.CALENDAR_MONTH, Rounding.HALF_UP_EACH_LEG)
        .amount();
  }
}
