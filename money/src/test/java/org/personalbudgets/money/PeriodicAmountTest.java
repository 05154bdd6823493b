package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PeriodicAmountTest {
  private static final PeriodicAmount WEEKLY = PeriodicAmount.weekly(Amount.pounds("150"));

  @Test
  void is_an_amount_for_every_period_of_a_cadence() {
    assertThat(WEEKLY).isEqualTo(PeriodicAmount.of(Amount.pounds("150.00"), Cadence.WEEK));
    assertThat(WEEKLY).hasToString("GBP 150.00 per WEEK");
    assertThat(WEEKLY).isNotEqualTo(PeriodicAmount.of(Amount.pounds("150.00"), Cadence.YEAR));
  }

  @Test
  void adds_and_subtracts_within_one_cadence() {
    PeriodicAmount less = PeriodicAmount.weekly(Amount.pounds("20"));
    assertThat(WEEKLY.plus(less)).isEqualTo(PeriodicAmount.weekly(Amount.pounds("170")));
    assertThat(WEEKLY.minus(less)).isEqualTo(PeriodicAmount.weekly(Amount.pounds("130")));
  }

  @Test
  void does_not_mix_cadences() {
    PeriodicAmount monthly = PeriodicAmount.of(Amount.pounds("20"), Cadence.CALENDAR_MONTH);
    String message = "cadence mismatch: expected WEEK but was CALENDAR_MONTH; convert one first";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.plus(monthly))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.minus(monthly))
        .withMessage(message);
  }

  @Test
  void some_periods_come_to_that_many_amounts() {
    assertThat(WEEKLY.forPeriods(4)).isEqualTo(Amount.pounds("600"));
    assertThat(WEEKLY.forPeriods(-1)).isEqualTo(Amount.pounds("-150"));
  }
}
