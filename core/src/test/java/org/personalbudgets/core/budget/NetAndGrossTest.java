package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/** One cost seen both ways. */
class NetAndGrossTest {
  @ParameterizedTest(name = "{0}: gross {1}, contribution {2}, net {3}")
  @CsvSource({
    "2025-01, 664.29, 88.57, 575.72",
    "2025-02, 600.00, 80.00, 520.00",
    "2025-04, 642.86, 85.71, 557.15"
  })
  void C1_C2_C4_each_leg_is_rounded_before_one_is_taken_from_the_other(
      YearMonth month, String gross, String contribution, String net) {
    NetAndGross monthly =
        new NetAndGross(Budgets.weekly("150.00"), Budgets.weekly("20.00"))
            .convert(
                Conversion.calendarMonth(month), Cadence.CALENDAR_MONTH, Rounding.HALF_UP_EACH_LEG);
    assertThat(monthly.gross()).isEqualTo(monthly(gross));
    assertThat(monthly.contribution()).isEqualTo(monthly(contribution));
    assertThat(monthly.net()).isEqualTo(monthly(net));
  }

  @Test
  void C6_four_weeks_of_454_00_less_110_10_are_1375_60() {
    NetAndGross fourWeekly =
        new NetAndGross(Budgets.weekly("454.00"), Budgets.weekly("110.10"))
            .convert(Conversion.WHOLE_WEEKS, Cadence.FOUR_WEEKS, Rounding.EXACT);
    assertThat(fourWeekly.net().amount()).isEqualTo(Amount.pounds("1375.60"));
  }

  @Test
  void C5_a_contribution_above_the_cost_is_refused_and_one_of_the_whole_leaves_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NetAndGross(Budgets.weekly("60.00"), Budgets.weekly("60.01")))
        .withMessage("contribution of GBP 60.01 per WEEK is above the cost of GBP 60.00 per WEEK");
    assertThat(new NetAndGross(Budgets.weekly("60.00"), Budgets.weekly("60.00")).net())
        .isEqualTo(Budgets.weekly("0.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NetAndGross(Budgets.weekly("60.00"), Budgets.weekly("-0.01")));
  }

  @Property
  void B9_net_plus_contribution_is_gross_to_the_penny_in_every_month(
      @ForAll @IntRange(max = 1_000_000) int gross,
      @ForAll @IntRange(max = 1_000_000) int share,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    PeriodicAmount whole = PeriodicAmount.weekly(Amount.pence(gross));
    PeriodicAmount part = PeriodicAmount.weekly(Amount.pence(Math.min(gross, share)));
    NetAndGross monthly =
        new NetAndGross(whole, part)
            .convert(
                Conversion.calendarMonth(YearMonth.of(2024, month)),
                Cadence.CALENDAR_MONTH,
                Rounding.HALF_UP_EACH_LEG);
    assertThat(monthly.net().plus(monthly.contribution())).isEqualTo(monthly.gross());
    assertThat(monthly.net().amount().isNegative()).isFalse();
  }

  private static PeriodicAmount monthly(String pounds) {
    return PeriodicAmount.of(Amount.pounds(pounds), Cadence.CALENDAR_MONTH);
  }
}
