package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/** What a plan line costs. */
class LineCostTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
  private static final Amount TEN = Amount.pounds("10.00");

  @ParameterizedTest(name = "weekly from 5 to {0} January: {1} times")
  @CsvSource({"05, 1", "11, 1", "12, 2", "15, 2", "18, 2", "19, 3"})
  void a_period_that_begins_by_the_last_day_counts_whole(String lastDay, int times) {
    LineCost cost =
        LineCost.repeating(
            PeriodicAmount.weekly(TEN),
            LocalDate.of(2026, 1, 5),
            LocalDate.parse("2026-01-" + lastDay));
    DateRange year = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(cost.within(year)).isEqualTo(TEN.times(times));
    assertThat(cost.schedule(year)).hasSize(times);
  }

  @Test
  void H38_a_monthly_cost_from_the_31st_falls_due_at_the_end_of_shorter_months() {
    LineCost cost =
        LineCost.repeating(
            PeriodicAmount.of(TEN, Cadence.CALENDAR_MONTH), LocalDate.of(2025, 1, 31));
    assertThat(cost.schedule(DateRange.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 30))))
        .extracting(ScheduledCost::on)
        .containsExactly(
            LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30));
  }

  @Test
  void thirteen_four_weekly_costs_and_twelve_monthly_ones_make_a_year() {
    DateRange year = DateRange.of(DAY, DAY.plusDays(363));
    assertThat(LineCost.repeating(PeriodicAmount.of(TEN, Cadence.FOUR_WEEKS), DAY).within(year))
        .isEqualTo(Amount.pounds("130.00"));
    assertThat(LineCost.repeating(PeriodicAmount.of(TEN, Cadence.CALENDAR_MONTH), DAY).within(year))
        .isEqualTo(Amount.pounds("120.00"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-01-05, 0.00", "2025-01-06, 10.00", "2025-01-31, 10.00", "2025-02-01, 0.00"})
  void a_one_off_cost_falls_on_its_day(LocalDate on, String expected) {
    DateRange january = DateRange.of(DAY, LocalDate.of(2025, 1, 31));
    LineCost cost = LineCost.oneOff(TEN, on);
    assertThat(cost.within(january)).isEqualTo(Amount.pounds(expected));
    assertThat(cost.schedule(january)).hasSize(expected.equals("0.00") ? 0 : 1);
  }

  @Test
  void what_costs_nothing_is_never_due() {
    LineCost cost = LineCost.noCost("the library's reading group");
    assertThat(cost.schedule(DateRange.ofDay(DAY))).isEmpty();
    assertThat(cost.within(DateRange.ofDay(DAY))).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Property
  void P9_the_total_of_a_year_is_the_sum_of_its_schedule(
      @ForAll("costs") LineCost cost, @ForAll @IntRange(min = -800, max = 800) int offset) {
    DateRange year = DateRange.of(DAY.plusDays(offset), DAY.plusDays(offset + 364));
    List<ScheduledCost> schedule = cost.schedule(year);
    assertThat(cost.within(year))
        .isEqualTo(Amount.sum("GBP", schedule.stream().map(ScheduledCost::amount).toList()));
    assertThat(schedule).allMatch(due -> year.contains(due.on()));
    assertThat(schedule).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
  }

  @Property
  void P9_a_schedule_is_all_the_days_that_a_naive_walk_finds(
      @ForAll Cadence cadence,
      @ForAll @IntRange(min = 0, max = 400) int lasting,
      @ForAll @IntRange(min = -100, max = 400) int offset,
      @ForAll @IntRange(min = 1, max = 500) int days) {
    LocalDate last = DAY.plusDays(lasting);
    LineCost cost = LineCost.repeating(PeriodicAmount.of(TEN, cadence), DAY, last);
    DateRange range = DateRange.of(DAY.plusDays(offset), DAY.plusDays(offset + days - 1));
    Amount naive = Amount.ZERO_POUNDS;
    for (int n = 0; !cadence.nth(DAY, n).isAfter(last); n++) {
      if (range.contains(cadence.nth(DAY, n))) {
        naive = naive.plus(TEN);
      }
    }
    assertThat(cost.within(range)).isEqualTo(naive);
  }

  @Test
  void H08_H36_a_cost_below_nothing_or_an_end_before_the_start_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCost.oneOff(Amount.pence(-1), DAY))
        .withMessage("cost must not be negative but is GBP -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCost.repeating(PeriodicAmount.weekly(Amount.pence(-1)), DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCost.repeating(PeriodicAmount.weekly(TEN), DAY, DAY.minusDays(1)))
        .withMessage("last day 2025-01-05 must not lie before first day 2025-01-06");
    assertThatIllegalArgumentException().isThrownBy(() -> LineCost.noCost(" "));
  }

  @Test
  void H34_days_outside_the_years_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LineCost.oneOff(TEN, LocalDate.MAX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCost.repeating(PeriodicAmount.weekly(TEN), LocalDate.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCost.repeating(PeriodicAmount.weekly(TEN), DAY, LocalDate.MAX));
  }

  @Provide
  Arbitrary<LineCost> costs() {
    return Arbitraries.of(Cadence.values())
        .flatMap(
            cadence ->
                Arbitraries.longs()
                    .between(0, 1_000_000)
                    .flatMap(
                        pence ->
                            Arbitraries.integers()
                                .between(0, 1_000)
                                .map(
                                    lasting ->
                                        cost(
                                            PeriodicAmount.of(Amount.pence(pence), cadence),
                                            lasting))));
  }

  /** Lasting long enough stands for no end in sight. */
  private static LineCost cost(PeriodicAmount amount, int lasting) {
    return lasting > 800
        ? LineCost.repeating(amount, DAY)
        : LineCost.repeating(amount, DAY, DAY.plusDays(lasting));
  }
}
