package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
class AdjustmentTest {
  private static final LocalDate START = LocalDate.of(2025, 4, 7);

  private static DateRange week(int n) {
    return Cadence.WEEK.nthPeriod(START, n);
  }

  private static Map<DateRange, Amount> schedule(String... pounds) {
    Map<DateRange, Amount> schedule = new HashMap<>();
    for (int i = 0; i < pounds.length; i++) {
      if (!pounds[i].isEmpty()) {
        schedule.put(week(i), Amount.pounds(pounds[i]));
      }
    }
    return schedule;
  }

  @Test
  void only_periods_whose_amount_differs_are_adjusted_in_order() {
    List<Adjustment> adjustments =
        Adjustment.between(
            schedule("100.00", "100.00", "100.00", "", "5.00"),
            schedule("100.00", "90.00", "100.10", "7.00", ""));
    assertThat(adjustments)
        .containsExactly(
            new Adjustment(week(1), Amount.pounds("100"), Amount.pounds("90")),
            new Adjustment(week(2), Amount.pounds("100"), Amount.pounds("100.10")),
            new Adjustment(week(3), Amount.ZERO_POUNDS, Amount.pounds("7")),
            new Adjustment(week(4), Amount.pounds("5"), Amount.ZERO_POUNDS));
    assertThat(adjustments)
        .extracting(adjustment -> adjustment.difference().toString())
        .containsExactly("GBP -10.00", "GBP 0.10", "GBP 7.00", "GBP -5.00");
    assertThat(adjustments.get(0)).hasToString("2025-04-14 to 2025-04-20: GBP 100.00 to GBP 90.00");
  }

  @Property
  void original_and_adjustments_make_the_recomputed_and_a_second_run_adds_none(
      @ForAll @Size(max = 20) List<@LongRange(max = 3) Long> before,
      @ForAll @Size(max = 20) List<@LongRange(max = 3) Long> after) {
    Map<DateRange, Amount> original = weekly(before);
    Map<DateRange, Amount> recomputed = weekly(after);
    List<Adjustment> adjustments = Adjustment.between(original, recomputed);
    Map<DateRange, Amount> applied = Adjustment.apply(original, adjustments);
    assertThat(withoutZeros(applied)).isEqualTo(withoutZeros(recomputed));
    assertThat(Adjustment.between(applied, recomputed)).isEmpty();
    assertThat(Amount.sum("GBP", adjustments.stream().map(Adjustment::difference).toList()))
        .isEqualTo(
            Amount.sum("GBP", recomputed.values()).minus(Amount.sum("GBP", original.values())));
  }

  /** Smallest: leaving any one out no longer gives the recomputed schedule. */
  @Property
  void no_adjustment_can_be_left_out(
      @ForAll @Size(max = 8) List<@LongRange(max = 3) Long> before,
      @ForAll @Size(max = 8) List<@LongRange(max = 3) Long> after) {
    List<Adjustment> all = Adjustment.between(weekly(before), weekly(after));
    for (Adjustment left : all) {
      List<Adjustment> others = all.stream().filter(other -> other != left).toList();
      assertThat(withoutZeros(Adjustment.apply(weekly(before), others)))
          .isNotEqualTo(withoutZeros(weekly(after)));
    }
  }

  /** Three stands for no entry, so that schedules have gaps; nought is a period of nothing. */
  private static Map<DateRange, Amount> weekly(List<Long> pence) {
    Map<DateRange, Amount> schedule = new HashMap<>();
    for (int i = 0; i < pence.size(); i++) {
      if (pence.get(i) != 3) {
        schedule.put(week(i), Amount.pence(pence.get(i)));
      }
    }
    return schedule;
  }

  private static Map<DateRange, Amount> withoutZeros(Map<DateRange, Amount> schedule) {
    Map<DateRange, Amount> others = new HashMap<>(schedule);
    others.values().removeIf(Amount::isZero);
    return others;
  }

  @Test
  void periods_are_equal_or_apart() {
    DateRange oneDayLater = DateRange.of(START.plusDays(6), START.plusDays(12));
    Map<DateRange, Amount> other = Map.of(oneDayLater, Amount.pounds("1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjustment.between(schedule("1"), other))
        .withMessage(
            "periods 2025-04-07 to 2025-04-13 and 2025-04-13 to 2025-04-19 share a day: expected"
                + " them equal or apart");
    DateRange shorter = DateRange.of(START, START.plusDays(2));
    Adjustment within = new Adjustment(shorter, Amount.ZERO_POUNDS, Amount.pounds("1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjustment.apply(schedule("1"), List.of(within)));
  }

  @Test
  void an_adjustment_is_applied_once_and_to_the_schedule_it_was_made_for() {
    List<Adjustment> adjustments = Adjustment.between(schedule("1"), schedule("2"));
    Map<DateRange, Amount> applied = Adjustment.apply(schedule("1"), adjustments);
    assertThat(applied).isEqualTo(schedule("2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjustment.apply(applied, adjustments))
        .withMessage(
            "adjustment of 2025-04-07 to 2025-04-13 starts from GBP 1.00: expected GBP 2.00");
  }

  @Test
  void a_schedule_comes_out_in_order_of_period() {
    Map<DateRange, Amount> applied =
        Adjustment.apply(
            schedule("1", "", "3"),
            Adjustment.between(schedule("1", "", "3"), schedule("1", "2", "3")));
    assertThat(applied.keySet()).containsExactly(week(0), week(1), week(2));
  }

  @Test
  void all_amounts_are_of_one_currency() {
    Map<DateRange, Amount> euros = Map.of(week(5), Amount.ofMinor("EUR", 1));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> Adjustment.between(schedule("1"), euros));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> Adjustment.apply(schedule("1"), Adjustment.between(Map.of(), euros)));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> new Adjustment(week(0), Amount.ZERO_POUNDS, Amount.zero("EUR")));
  }

  @Test
  void an_adjustment_changes_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjustment(week(0), Amount.pounds("1"), Amount.pounds("1.00")))
        .withMessage(
            "adjustment of 2025-04-07 to 2025-04-13 changes nothing: expected two different"
                + " amounts");
  }

  @Test
  void a_schedule_has_at_most_ten_thousand_periods() {
    Map<DateRange, Amount> days = new TreeMap<>(Comparator.comparing(DateRange::first));
    LocalDate first = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < 10_000; i++) {
      days.put(DateRange.ofDay(first.plusDays(i)), Amount.pence(i));
    }
    assertThat(Adjustment.between(days, Map.of())).hasSize(9_999);
    days.put(DateRange.ofDay(first.plusDays(10_000)), Amount.pence(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjustment.between(Map.of(), days))
        .withMessage("recomputed has too many periods: expected at most 10000");
  }
}
