package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.TariffIncome;

class Regulation25TariffIncomeTest {
  private static final LawInForce LAW = LawInForce.on(LocalDate.of(2024, 10, 1));

  /** Steps from band to band, as a council's printed table does. */
  private static long bandByBand(long pence) {
    long pounds = 0;
    for (long from = 1_425_000; from < 2_325_000; from += 25_000) {
      if (pence > from) {
        pounds++;
      }
    }
    return pounds;
  }

  @Property
  void it_equals_the_bands_of_a_printed_table(
      @ForAll @LongRange(min = 0, max = 3_000_000) long pence) {
    assertThat(Regulation25TariffIncome.weekly(Amount.pence(pence), LAW))
        .isEqualTo(Amount.pence(100 * bandByBand(pence)));
  }

  @Property
  void it_never_falls_as_capital_rises_and_is_whole_pounds_up_to_36(
      @ForAll @LongRange(min = 0, max = 3_000_000) long pence,
      @ForAll @LongRange(min = 0, max = 50_000) long more) {
    Amount less = Regulation25TariffIncome.weekly(Amount.pence(pence), LAW);
    Amount higher = Regulation25TariffIncome.weekly(Amount.pence(pence + more), LAW);
    assertThat(higher.isAtLeast(less)).isTrue();
    assertThat(higher.minorUnits() % 100).isZero();
    assertThat(higher.isAtMost(Amount.pounds("36"))).isTrue();
  }

  @Test
  void the_tariff_of_123_pounds_that_one_calculator_shows_cannot_come_out() {
    assertThat(Regulation25TariffIncome.weekly(Amount.pounds("45000"), LAW))
        .isEqualTo(Amount.pounds("36"));
  }

  @Test
  void a_council_that_charges_none_shows_it_and_takes_it_off_again_outside_care_homes() {
    LocalChargingPolicy none = Cases.policy("Telford").chargesTariffIncome(false).build();
    FinancialCircumstances saver =
        Cases.person(Cases.SINGLE_PENSION_AGE)
            .addCapital(CapitalAsset.savings(Amount.pounds("15000")))
            .build();
    MeansTestResult result =
        MeansTest.assess(saver, ChargeableCare.atHome(Amount.pounds("100")), none, LAW);
    assertThat(result.weekly().linesOf(ChargingStep.LOCAL_DISREGARD))
        .extracting(ChargingLine::amount)
        .containsExactly(Amount.pounds("-3"));
    MeansTestResult inHome =
        MeansTest.assess(
            saver,
            ChargeableCare.in(CareSetting.TEMPORARY_RESIDENT, Amount.pounds("100")),
            none,
            LAW);
    assertThat(inHome.weekly().linesOf(ChargingStep.LOCAL_DISREGARD)).isEmpty();
  }

  @Test
  void a_lower_limit_of_the_councils_own_counts_only_if_it_is_higher() {
    FinancialCircumstances saver =
        Cases.person(Cases.SINGLE_PENSION_AGE)
            .addCapital(CapitalAsset.savings(Amount.pounds("15250")))
            .build();
    assertThat(tariff(saver, "15000")).isEqualTo(Amount.pounds("1"));
    assertThat(tariff(saver, "10000")).isEqualTo(Amount.pounds("4"));
  }

  private static Amount tariff(FinancialCircumstances saver, String limit) {
    LocalChargingPolicy policy =
        Cases.policy("a council").lowerCapitalLimit(Amount.pounds(limit)).build();
    return MeansTest.assess(saver, ChargeableCare.atHome(Amount.pounds("100")), policy, LAW)
        .weekly()
        .totalOf(ChargingStep.TARIFF_INCOME);
  }

  @Test
  void a_step_of_nothing_is_refused() {
    Amount pound = Amount.pounds("1");
    assertThatThrownBy(() -> TariffIncome.steps(pound, pound, pound, Amount.ZERO_POUNDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the step of capital must be more than nothing but is GBP 0.00");
  }
}
