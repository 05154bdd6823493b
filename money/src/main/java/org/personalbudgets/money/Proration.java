package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What each stretch of days has of an amount that covers a longer time, in proportion to its days.
 *
 * <p>However a period is cut into consecutive ranges, the ranges' amounts sum to the period's
 * amount, to the penny: each is the difference of one running total, rounded at its two ends, and
 * never a product rounded by itself. A range has at most a penny more or less than its exact share.
 */
public sealed interface Proration {
  /**
   * What a range of days has.
   *
   * @throws IllegalArgumentException if a day of the range is not covered
   */
  Amount amountFor(DateRange range);

  /** One amount over the days of one period. */
  static Proration ofTotal(Amount total, DateRange period, Rounding rounding) {
    return new OfTotal(total, period, rounding);
  }

  /**
   * An amount for every period of a schedule that starts on an anchor; each period's amount over
   * that period's own days, so a day of February has more of a monthly amount than a day of March.
   */
  static Proration ofPeriodic(PeriodicAmount amount, LocalDate anchor, Rounding rounding) {
    return new OfPeriodic(amount, anchor, rounding);
  }

  /**
   * What the first days of a period have of its amount: the running total behind every proration.
   *
   * @param days how many days from the start of the period; 0 has nothing
   * @param ofDays how many days the period has; at least 1
   * @throws IllegalArgumentException if days is not from 0 to ofDays
   */
  static Amount forFirstDays(Amount total, long days, long ofDays, Rounding rounding) {
    requireNonNull(total, "total");
    requireNonNull(rounding, "rounding");
    if (days < 0 || days > ofDays || ofDays < 1) {
      throw new IllegalArgumentException(
          "first " + days + " days of " + ofDays + ": expected from 0 to all of at least 1");
    }
    return total.fraction(days, ofDays, rounding);
  }

  /**
   * One amount over one period.
   *
   * @param total what the whole period has
   * @param period the days it covers
   * @param rounding how the running total is rounded
   */
  record OfTotal(Amount total, DateRange period, Rounding rounding) implements Proration {
    /** Checks that all parts are there. */
    public OfTotal {
      requireNonNull(total, "total");
      requireNonNull(period, "period");
      requireNonNull(rounding, "rounding");
    }

    @Override
    public Amount amountFor(DateRange range) {
      if (!period.contains(requireNonNull(range, "range"))) {
        throw new IllegalArgumentException(
            "days " + range + " are not all covered: expected within " + period);
      }
      long days = period.days();
      long before = ChronoUnit.DAYS.between(period.first(), range.first());
      return forFirstDays(total, before + range.days(), days, rounding)
          .minus(forFirstDays(total, before, days, rounding));
    }
  }

  /**
   * An amount for every period of a schedule.
   *
   * @param amount what each whole period has
   * @param anchor the first day of the first period; nothing before it is covered
   * @param rounding how the running total within a period is rounded
   */
  record OfPeriodic(PeriodicAmount amount, LocalDate anchor, Rounding rounding)
      implements Proration {
    /** Checks that all parts are there and the anchor's year. */
    public OfPeriodic {
      requireNonNull(amount, "amount");
      DateRange.checkYear("anchor", requireNonNull(anchor, "anchor"));
      requireNonNull(rounding, "rounding");
    }

    @Override
    public Amount amountFor(DateRange range) {
      if (requireNonNull(range, "range").first().isBefore(anchor)) {
        throw new IllegalArgumentException(
            "days " + range + " are not all covered: expected none before " + anchor);
      }
      LocalDate end = range.last().plusDays(1);
      Cadence cadence = amount.cadence();
      int startsAt = cadence.uncheckedIndex(anchor, range.first());
      int endsAt = cadence.uncheckedIndex(anchor, end);
      return amount
          .forPeriods(endsAt - startsAt)
          .plus(withinPeriod(endsAt, end))
          .minus(withinPeriod(startsAt, range.first()));
    }

    /** What a period has from its start up to a day that lies in it, that day not included. */
    private Amount withinPeriod(int index, LocalDate day) {
      LocalDate start = amount.cadence().uncheckedNth(anchor, index);
      LocalDate next = amount.cadence().uncheckedNth(anchor, index + 1);
      return forFirstDays(
          amount.amount(),
          ChronoUnit.DAYS.between(start, day),
          ChronoUnit.DAYS.between(start, next),
          rounding);
    }
  }
}
