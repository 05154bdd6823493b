package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one period's payment or charge changes by after a back-dated change: a new assessment, a
 * corrected rate, an uprating applied late.
 *
 * <p>Adjustments keep the period they belong to, so a person can see which weeks a sum is for.
 *
 * @param period the days the amounts are for
 * @param original what was paid or charged; zero if nothing was
 * @param recomputed what should have been; zero if nothing should
 */
public record Adjustment(DateRange period, Amount original, Amount recomputed) {
  /** Most periods of a schedule. */
  public static final int MAX_PERIODS = 10_000;

  private static final Comparator<DateRange> BY_FIRST_DAY =
      Comparator.comparing(DateRange::first).thenComparing(DateRange::last);

  /**
   * Checks the parts.
   *
   * @throws CurrencyMismatchException if the amounts are of two currencies
   * @throws IllegalArgumentException if they are equal, so that nothing is adjusted
   */
  public Adjustment {
    requireNonNull(period, "period");
    requireNonNull(original, "original");
    requireNonNull(recomputed, "recomputed");
    original.requireSameCurrency(recomputed);
    if (original.equals(recomputed)) {
      throw new IllegalArgumentException(
          "adjustment of " + period + " changes nothing: expected two different amounts");
    }
  }

  /** What is still to be paid or charged; negative if it is to be given back. Never zero. */
  public Amount difference() {
    return recomputed.minus(original);
  }

  /**
   * The smallest list of adjustments from a schedule as it was to the schedule as it should have
   * been, in order of period: one for each period whose amount differs, none for the others. A
   * period that only one schedule has counts as zero in the other.
   *
   * <p>Periods of the two schedules must be equal or apart. If they overlapped otherwise, there
   * would be more than one way to say which days a difference is for: recompute on the periods of
   * the original.
   *
   * @throws IllegalArgumentException if two different periods share a day, or a schedule has more
   *     than {@link #MAX_PERIODS}
   * @throws CurrencyMismatchException if the amounts are not all of one currency
   */
  public static List<Adjustment> between(
      Map<DateRange, Amount> original, Map<DateRange, Amount> recomputed) {
    SortedMap<DateRange, Amount> before = schedule("original", original);
    SortedMap<DateRange, Amount> after = schedule("recomputed", recomputed);
    SortedMap<DateRange, Amount> either = new TreeMap<>(before);
    either.putAll(after);
    requireApart(either.keySet());
    requireOneCurrency(either.values());
    ImmutableList.Builder<Adjustment> adjustments = ImmutableList.builder();
    for (Map.Entry<DateRange, Amount> entry : either.entrySet()) {
      Amount nothing = entry.getValue().withMinorUnits(0);
      Amount was = before.getOrDefault(entry.getKey(), nothing);
      Amount shouldBe = after.getOrDefault(entry.getKey(), nothing);
      if (!was.equals(shouldBe)) {
        adjustments.add(new Adjustment(entry.getKey(), was, shouldBe));
      }
    }
    return adjustments.build();
  }

  /**
   * A schedule with adjustments applied, in order of period. A period that came to nothing stays,
   * with zero.
   *
   * @throws IllegalArgumentException if an adjustment starts from another amount than the schedule
   *     has, as when it was applied before
   */
  public static Map<DateRange, Amount> apply(
      Map<DateRange, Amount> original, List<Adjustment> adjustments) {
    SortedMap<DateRange, Amount> schedule = schedule("original", original);
    for (Adjustment adjustment : requireNonNull(adjustments, "adjustments")) {
      DateRange period = adjustment.period();
      Amount nothing = adjustment.original().withMinorUnits(0);
      Amount was = schedule.getOrDefault(period, nothing);
      if (!was.equals(adjustment.original())) {
        throw new IllegalArgumentException(
            "adjustment of "
                + period
                + " starts from "
                + adjustment.original()
                + ": expected "
                + was);
      }
      schedule.put(period, adjustment.recomputed());
    }
    requireApart(schedule.keySet());
    requireOneCurrency(schedule.values());
    return ImmutableMap.copyOf(schedule);
  }

  private static SortedMap<DateRange, Amount> schedule(String name, Map<DateRange, Amount> given) {
    SortedMap<DateRange, Amount> schedule = new TreeMap<>(BY_FIRST_DAY);
    for (Map.Entry<DateRange, Amount> entry : requireNonNull(given, name).entrySet()) {
      if (schedule.size() == MAX_PERIODS) {
        throw new IllegalArgumentException(
            name + " has too many periods: expected at most " + MAX_PERIODS);
      }
      schedule.put(
          requireNonNull(entry.getKey(), name + " has a null period"),
          requireNonNull(entry.getValue(), name + " has a null amount"));
    }
    return schedule;
  }

  private static void requireApart(Iterable<DateRange> periods) {
    @Nullable DateRange before = null;
    for (DateRange period : periods) {
      if (before != null && before.overlaps(period)) {
        throw new IllegalArgumentException(
            "periods " + before + " and " + period + " share a day: expected them equal or apart");
      }
      before = period;
    }
  }

  private static void requireOneCurrency(Iterable<Amount> amounts) {
    @Nullable Amount first = null;
    for (Amount amount : amounts) {
      first = first == null ? amount : first;
      first.requireSameCurrency(amount);
    }
  }

  /** Such as {@code 2025-01-06 to 2025-02-02: GBP 100.00 to GBP 90.00}. */
  @Override
  public String toString() {
    return period + ": " + original + " to " + recomputed;
  }
}
