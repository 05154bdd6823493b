package org.personalbudgets.rules.wales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** Nobody pays more than the care costs, and nobody less than nothing. */
  @ParameterizedTest(name = "income {0}, housing {1}, cost {2}")
  @CsvSource({
    "270.01, 0, 800, 0.00",
    "270.03, 0, 800, 0.01",
    "100.00, 0, 800, 0.00",
    "330.00, 0, 59.97, 59.97",
    "330.00, 0, 59.98, 59.98",
    "330.00, 0, 59.99, 59.98",
    "330.00, 20.50, 800, 39.48",
    "330.00, 60.00, 800, 0.00"
  })
  void outside_a_care_home_the_charge_is_from_nothing_to_the_cost(
      String income, String housing, String cost, String charged) {
    WelshResources resources = costing(income, cost).housingCosts(Amount.pounds(housing)).build();
    assertThat(WelshCharge.nonResidential(resources, IN_2024).total())
        .isEqualTo(Amount.pounds(charged));
  }

  @Test
  void a_line_stands_only_where_there_is_something_to_take_off() {
    assertThat(WelshCharge.nonResidential(resources("330").build(), IN_2024).lines())
        .extracting(line -> line.step())
        .containsExactly(
            ChargingStep.INCOME,
            ChargingStep.MINIMUM_INCOME,
            ChargingStep.MINIMUM_INCOME,
            ChargingStep.CAPPED_AT_MAXIMUM);
  }

  /** 43.90 a week is kept in a care home in October 2024. */
  @ParameterizedTest(name = "income {0}, cost {1}")
  @CsvSource({"43.90, 800, 0.00", "10, 800, 0.00", "300, 256.09, 256.09", "300, 256.11, 256.10"})
  void in_a_care_home_the_charge_is_from_nothing_to_the_cost(
      String income, String cost, String charged) {
    Calculation weekly = WelshCharge.careHome(costing(income, cost).build(), IN_2024);
    assertThat(weekly.total()).isEqualTo(Amount.pounds(charged));
  }

  @Test
  void capital_at_the_limit_of_a_care_home_still_has_the_means_test() {
    WelshResources atLimit = resources("300").capital(Amount.pounds("50000")).build();
    assertThat(WelshCharge.careHome(atLimit, IN_2024).total()).isEqualTo(Amount.pounds("256.10"));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void resources_below_nothing_are_refused(WelshResources.Builder resources) {
    assertThatThrownBy(resources::build).isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<WelshResources.Builder> negatives() {
    Amount less = Amount.pence(-1);
    return Stream.of(
        resources("-0.01"),
        resources("0").capital(less),
        WelshResources.builder()
            .income(Amount.ZERO_POUNDS)
            .careCost(Amount.ZERO_POUNDS)
            .basicEntitlement(less),
        resources("0").housingCosts(less),
        costing("0", "-0.01"),
        resources("0").flatRateCharges(less));
  }

  private static WelshResources.Builder resources(String income) {
    return costing(income, "800");
  }

  private static WelshResources.Builder costing(String income, String cost) {
    return WelshResources.builder()
        .income(Amount.pounds(income))
        .basicEntitlement(Amount.pounds("200.01"))
        .careCost(Amount.pounds(cost));
  }

  @Test
  void every_table_is_listed() {
    assertThat(WelshChargingAmounts.all())
        .containsExactlyInAnyOrder(
            WelshChargingAmounts.MAXIMUM_WEEKLY_CHARGE,
            WelshChargingAmounts.RESIDENTIAL_CAPITAL_LIMIT,
            WelshChargingAmounts.NON_RESIDENTIAL_CAPITAL_LIMIT,
            WelshChargingAmounts.CARE_HOME_MINIMUM_INCOME);
  }
}
