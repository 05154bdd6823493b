package org.personalbudgets.rules.wales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

class WelshChargeTest {
  private static final LawInForce IN_2024 = LawInForce.on(LocalDate.of(2024, 10, 1));

  /** X41: WSI 2015/1843, 2017/214, 2019/234, 2020/131; an assessed charge of 120.00. */
  @ParameterizedTest
  @CsvSource({
    "2016-10-01, 60.00",
    "2017-10-01, 70.00",
    "2018-10-01, 80.00",
    "2019-10-01, 90.00",
    "2020-10-01, 100.00",
    "2025-10-01, 100.00"
  })
  void the_weekly_maximum_bounds_the_charge(LocalDate day, String charged) {
    assertThat(WelshCharge.atMostTheMaximum(Amount.pounds("120"), LawInForce.on(day)).total())
        .isEqualTo(Amount.pounds(charged));
  }

  /** X43: WSI 2023/67, 2024/330, 2025/151: Mondays, not 6 April. */
  @ParameterizedTest
  @CsvSource({
    "2023-04-09, 35.00",
    "2023-04-10, 39.50",
    "2024-04-07, 39.50",
    "2024-04-08, 43.90",
    "2025-04-06, 43.90",
    "2025-04-07, 44.65"
  })
  void the_minimum_income_in_a_care_home_changes_on_mondays(LocalDate day, String kept) {
    assertThat(WelshChargingAmounts.CARE_HOME_MINIMUM_INCOME.on(day).value())
        .isEqualTo(Amount.pounds(kept));
  }

  @Test
  void the_year_that_nobody_read_is_refused() {
    assertThatThrownBy(
            () -> WelshChargingAmounts.CARE_HOME_MINIMUM_INCOME.on(LocalDate.of(2021, 10, 1)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("2016-04-06 to 2021-04-04 and 2022-04-11");
  }

  @Test
  void what_is_left_above_135_percent_of_the_entitlement_is_charged() {
    Calculation weekly = WelshCharge.nonResidential(resources("300").build(), IN_2024);
    // 300.00 less 200.01 and a buffer of 70.0035, rounded up to 70.01.
    assertThat(weekly.total()).isEqualTo(Amount.pounds("29.98"));
    assertThat(weekly.unverifiedLines()).hasSize(1);
  }

  @Test
  void flat_rate_charges_come_on_top_of_the_maximum() {
    Calculation weekly =
        WelshCharge.nonResidential(
            resources("900").flatRateCharges(Amount.pounds("7.50")).build(), IN_2024);
    assertThat(weekly.totalAfter(ChargingStep.CAPPED_AT_MAXIMUM)).isEqualTo(Amount.pounds("100"));
    assertThat(weekly.total()).isEqualTo(Amount.pounds("107.50"));
  }

  @Test
  void no_capital_brings_tariff_income_and_capital_above_the_limit_still_meets_the_maximum() {
    WelshResources atLimit = resources("0").capital(Amount.pounds("24000")).build();
    WelshResources over = resources("0").capital(Amount.pounds("24000.01")).build();
    assertThat(WelshCharge.nonResidential(atLimit, IN_2024).total()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(WelshCharge.nonResidential(over, IN_2024).total()).isEqualTo(Amount.pounds("100"));
  }

  @Test
  void a_care_home_has_no_maximum() {
    assertThat(WelshCharge.careHome(resources("300").build(), IN_2024).total())
        .isEqualTo(Amount.pounds("256.10"));
    assertThat(
            WelshCharge.careHome(
                    resources("300").capital(Amount.pounds("50000.01")).build(), IN_2024)
                .total())
        .isEqualTo(Amount.pounds("800"));
  }

  private static WelshResources.Builder resources(String income) {
    return WelshResources.builder()
        .income(Amount.pounds(income))
        .basicEntitlement(Amount.pounds("200.01"))
        .careCost(Amount.pounds("800"));
  }
}
