package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;

/**
 * The library against an independent means test over random households: no difference in any. The
 * count is the system property {@code oracle.households}, 100,000 unless set.
 */
class MeansTestOracleTest {
  private static final int HOUSEHOLDS = Integer.getInteger("oracle.households", 100_000);
  private static final long SEED = Long.getLong("oracle.seed", 20141022L);

  @Test
  void the_library_and_the_oracle_charge_the_same_in_every_household() {
    int charged = 0;
    int partly = 0;
    for (int i = 0; i < HOUSEHOLDS; i++) {
      OracleCase household = new OracleCase(new Random(SEED + i));
      long expected = NaiveMeansTest.charge(household);
      MeansTestResult result = OracleAdapter.assess(household);
      assertThat(result.contribution().minorUnits())
          .as("household %s", SEED + i)
          .isEqualTo(expected);
      assertThat(result.contribution().isAtMost(result.careCost().total())).isTrue();
      charged += expected > 0 ? 1 : 0;
      partly += expected > 0 && expected < household.cost ? 1 : 0;
    }
    // A generator whose households all pay nothing, or all pay the whole, would prove little.
    assertThat(charged).isGreaterThan(HOUSEHOLDS / 5);
    assertThat(partly).isGreaterThan(HOUSEHOLDS / 20);
  }

  @Test
  void every_line_of_every_calculation_adds_up() {
    for (int i = 0; i < 2_000; i++) {
      MeansTestResult result = OracleAdapter.assess(new OracleCase(new Random(SEED + i)));
      Amount total = Amount.ZERO_POUNDS;
      for (ChargingLine line : result.lines()) {
        total = total.plus(line.amount());
        assertThat(line.runningTotal()).isEqualTo(total);
      }
      assertThat(result.contribution()).isEqualTo(total);
      assertThat(result.authorityPays().plus(result.contribution())).isEqualTo(result.budgetCost());
    }
  }
}
