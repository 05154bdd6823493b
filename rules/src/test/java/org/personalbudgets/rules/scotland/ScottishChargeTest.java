package org.personalbudgets.rules.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.LawInForce;

class ScottishChargeTest {
  private static final LawInForce IN_2024 = LawInForce.on(LocalDate.of(2024, 10, 1));
  private static final ScottishTaper BORDERS =
      new ScottishTaper(
          Amount.pounds("170"),
          Rate.percent("75"),
          Citation.local("Scottish Borders Council", "charges 2025/26"));

  /** A7, a Scottish council's page on tariff income, 2024/25; the others are ours. */
  @ParameterizedTest
  @CsvSource({"28500, 28.00", "21500, 0.00", "21500.01, 1.00", "35000, 54.00", "90000, 54.00"})
  void capital_brings_a_pound_for_each_250(String capital, String tariff) {
    assertThat(ScottishCareHomeCharge.tariffIncome(Amount.pounds(capital), IN_2024))
        .isEqualTo(Amount.pounds(tariff));
  }

  /** B9, a Scottish council's page "your weekly charge". */
  @Test
  void b9_the_resident_pays_186_65() {
    Calculation weekly =
        ScottishCareHomeCharge.weekly(
            Amount.pounds("167.90").plus(Amount.pounds("25.25")).plus(Amount.pounds("1.86")),
            Amount.pounds("1.86"),
            Amount.pounds("28500"),
            IN_2024);
    assertThat(weekly.lines().get(1).runningTotal()).isEqualTo(Amount.pounds("223.01"));
    assertThat(weekly.total()).isEqualTo(Amount.pounds("186.65"));
  }

  /** X39, Scottish Borders 2025/26; rows below are ours. */
  @ParameterizedTest
  @CsvSource({
    "250, 900, 60.00",
    "170, 900, 0.00",
    "100, 900, 0.00",
    "170.01, 900, 0.00",
    "250, 45, 45.00"
  })
  void a_council_charges_three_quarters_above_its_threshold(
      String income, String cost, String charged) {
    assertThat(BORDERS.charge(Amount.pounds(income), Amount.pounds(cost)).total())
        .isEqualTo(Amount.pounds(charged));
  }

  @Test
  void capital_above_the_upper_limit_is_refused_here() {
    Amount capital = Amount.pounds("35000.01");
    assertThatThrownBy(
            () ->
                ScottishCareHomeCharge.weekly(
                    Amount.pounds("200"), Amount.ZERO_POUNDS, capital, IN_2024))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("capital is above the upper limit of GBP 35000.00");
  }

  @ParameterizedTest
  @CsvSource({"2024-04-13", "2025-04-01", "2025-10-01", "2026-04-13"})
  void days_of_which_the_lower_limit_was_not_read_are_refused(LocalDate day) {
    assertThatThrownBy(() -> ScottishChargingAmounts.LOWER_CAPITAL_LIMIT.on(day))
        .isInstanceOf(NotInForceException.class);
  }

  @Test
  void free_personal_care_of_2025_is_refused_as_the_page_that_prints_it_is_stale() {
    LocalDate day = LocalDate.of(2025, 10, 1);
    assertThat(ScottishChargingAmounts.FREE_PERSONAL_CARE.covers(day)).isFalse();
    assertThat(ScottishChargingAmounts.FREE_PERSONAL_CARE.on(IN_2024.date()).value())
        .isEqualTo(Amount.pounds("248.70"));
  }

  @Test
  void a_resident_with_less_than_the_allowance_pays_nothing_and_no_less() {
    Amount little = Amount.pounds("10");
    assertThat(
            ScottishCareHomeCharge.weekly(little, Amount.ZERO_POUNDS, Amount.ZERO_POUNDS, IN_2024)
                .total())
        .isEqualTo(Amount.ZERO_POUNDS);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 0.75", "170, -0.01", "170, 1.01"})
  void a_taper_keeps_something_and_takes_from_none_to_all_of_the_rest(
      String threshold, String rate) {
    Amount kept = Amount.pounds(threshold);
    assertThatThrownBy(() -> new ScottishTaper(kept, Rate.ofDecimal(rate), BORDERS.source()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.00", "0, 1, 30.00", "20, 1, 10.00", "20, 0, 0.00"})
  void a_taper_of_none_and_of_all_is_taken(String threshold, String rate, String charged) {
    ScottishTaper taper =
        new ScottishTaper(Amount.pounds(threshold), Rate.ofDecimal(rate), BORDERS.source());
    assertThat(taper.charge(Amount.pounds("30"), Amount.pounds("900")).total())
        .isEqualTo(Amount.pounds(charged));
  }

  @Test
  void every_table_is_listed() {
    assertThat(ScottishChargingAmounts.all())
        .containsExactlyInAnyOrder(
            ScottishChargingAmounts.LOWER_CAPITAL_LIMIT,
            ScottishChargingAmounts.UPPER_CAPITAL_LIMIT,
            ScottishChargingAmounts.TARIFF_INCOME_STEP,
            ScottishChargingAmounts.PERSONAL_EXPENSES_ALLOWANCE,
            ScottishChargingAmounts.FREE_PERSONAL_CARE,
            ScottishChargingAmounts.FREE_NURSING_CARE);
  }
}
