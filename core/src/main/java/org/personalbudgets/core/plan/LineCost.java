package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/**
 * What a plan line costs: once, again and again, or nothing.
 *
 * <p>Our reading of a repeating cost: each period that begins on or before the last day counts
 * whole, on its first day. A weekly cost from Monday 5 January to Thursday 15 January falls due on
 * the 5th and the 12th, in full each time. What is paid for a part of a period is a matter of the
 * payment schedule.
 */
public sealed interface LineCost {
  /** A cost on one day. */
  static LineCost oneOff(Amount amount, LocalDate on) {
    return new OneOff(amount, on);
  }

  /** A cost that repeats from a first day on, with no end in sight. */
  static LineCost repeating(PeriodicAmount amount, LocalDate firstDay) {
    return new Repeating(amount, firstDay, Optional.empty());
  }

  /** A cost that repeats from a first day to a last, both included. */
  static LineCost repeating(PeriodicAmount amount, LocalDate firstDay, LocalDate lastDay) {
    return new Repeating(amount, firstDay, Optional.of(requireNonNull(lastDay, "lastDay")));
  }

  /** No cost: something in kind. */
  static LineCost noCost(String service) {
    return new NoCost(service);
  }

  /** What falls due on each day of the range, the earliest first. */
  List<ScheduledCost> schedule(DateRange range);

  /**
   * What falls due within the range: the sum of the {@link #schedule}, found without going through
   * it.
   *
   * @return zero pounds for a line without cost
   */
  Amount within(DateRange range);

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a cost on one day. */
    R oneOff(OneOff cost);

    /** For a cost that repeats. */
    R repeating(Repeating cost);

    /** For no cost. */
    R noCost(NoCost cost);
  }

  /**
   * A cost on one day.
   *
   * @param amount how much; not negative
   * @param on the day
   */
  record OneOff(Amount amount, LocalDate on) implements LineCost {
    /** Checks both. */
    public OneOff {
      Checks.notNegative("cost", amount);
      Checks.date("day of cost", on);
    }

    @Override
    public List<ScheduledCost> schedule(DateRange range) {
      return requireNonNull(range, "range").contains(on)
          ? ImmutableList.of(new ScheduledCost(on, amount))
          : ImmutableList.of();
    }

    @Override
    public Amount within(DateRange range) {
      return requireNonNull(range, "range").contains(on) ? amount : amount.times(0);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOff(this);
    }
  }

  /**
   * A cost that repeats.
   *
   * @param amount how much and how often; not negative
   * @param firstDay the day of the first cost, from which the others are counted
   * @param lastDay the last day on which a period may begin; empty while no end is in sight
   */
  record Repeating(PeriodicAmount amount, LocalDate firstDay, Optional<LocalDate> lastDay)
      implements LineCost {
    /** Checks each component. */
    public Repeating {
      Checks.notNegative("cost", requireNonNull(amount, "amount").amount());
      Checks.date("first day", firstDay);
      requireNonNull(lastDay, "lastDay");
      lastDay.ifPresent(
          last ->
              Checks.that(
                  !Checks.date("last day", last).isBefore(firstDay),
                  "last day %s must not lie before first day %s",
                  last,
                  firstDay));
    }

    @Override
    public List<ScheduledCost> schedule(DateRange range) {
      requireNonNull(range, "range");
      ImmutableList.Builder<ScheduledCost> costs = ImmutableList.builder();
      int end = firstIndexAfter(range);
      for (int n = firstIndexIn(range); n < end; n++) {
        costs.add(new ScheduledCost(amount.cadence().nth(firstDay, n), amount.amount()));
      }
      return costs.build();
    }

    @Override
    public Amount within(DateRange range) {
      requireNonNull(range, "range");
      return amount.forPeriods(Math.max(0, firstIndexAfter(range) - firstIndexIn(range)));
    }

    /** How many periods begin from the first day to the last; empty while no end is in sight. */
    Optional<Integer> periods() {
      return lastDay.map(last -> amount.cadence().indexOf(firstDay, last) + 1);
    }

    private int firstIndexIn(DateRange range) {
      return range.first().isAfter(firstDay) ? indexAfter(range.first().minusDays(1)) : 0;
    }

    private int firstIndexAfter(DateRange range) {
      LocalDate last = range.last();
      if (lastDay.isPresent() && lastDay.get().isBefore(last)) {
        last = lastDay.get();
      }
      return last.isBefore(firstDay) ? 0 : indexAfter(last);
    }

    /** The index of the first cost that falls due after the day, which is not before the first. */
    private int indexAfter(LocalDate day) {
      return amount.cadence().indexOf(firstDay, day) + 1;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.repeating(this);
    }
  }

  /**
   * No cost: something that the plan arranges in kind.
   *
   * @param service what it is; never shown in {@code toString}
   */
  record NoCost(String service) implements LineCost {
    /** Checks the text. */
    public NoCost {
      Checks.text("service", service);
    }

    @Override
    public List<ScheduledCost> schedule(DateRange range) {
      requireNonNull(range, "range");
      return ImmutableList.of();
    }

    @Override
    public Amount within(DateRange range) {
      requireNonNull(range, "range");
      return Amount.ZERO_POUNDS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.noCost(this);
    }

    /** Leaves the words out: they are personal. */
    @Override
    public String toString() {
      return "NoCost{}";
    }
  }
}
