package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * A limit on stays that are added together, in any stretch of so many months: the form of SI
 * 2014/2871 reg 6. Stays that are not added together are never summed, however many there are.
 *
 * <p>Our reading: which stays are added is told from the whole stays; what of them counts is what
 * lies within the window. A stay that is asked about may also change which later stays are added to
 * each other; it is over the limit if it makes any of those so. What was over the limit before, and
 * is not changed by the stay, is not held against it.
 *
 * @param mostInChain the most days or nights of stays that are added together; at least 1 and no
 *     more than the shortest window has
 * @param months how many months a window has; from 1 to {@value RollingStayLimits#MOST_MONTHS}
 * @param chaining when a stay is added to the next one
 * @param unit what is counted
 */
public record ChainedStayLimits(int mostInChain, int months, Chaining chaining, StayUnit unit)
    implements StayLimits {
  private static final int DAYS_OF_SHORTEST_MONTH = 28;

  /** Checks the figures. */
  public ChainedStayLimits {
    limit(mostInChain);
    RollingStayLimits.checkMonths(months);
    Checks.that(
        mostInChain < DAYS_OF_SHORTEST_MONTH * months,
        "a window of %s months may be too short to hold the limit of %s",
        months,
        mostInChain);
    requireNonNull(chaining, "chaining");
    requireNonNull(unit, "unit");
  }

  private static StayLimit limit(int most) {
    return new StayLimit(StayMeasure.CHAIN, most);
  }

  @Override
  public int mostAtOnce() {
    return mostInChain;
  }

  @Override
  public StayFinding find(StayHistory history, DateRange stay) {
    Trial trial = Trial.of(run(requireNonNull(history, "history").periods(), stay), stay, unit);
    Periods with = trial.with();
    Periods without = trial.without();
    StayCount deciding = null;
    int before = 0;
    int to;
    // chains are positions here: a search for the next day asks this again and again
    for (int from = 0; from < with.size(); from = to) {
      to = endOfChain(with, from);
      while (before < without.size() && without.first(before) < with.first(from)) {
        before = endOfChain(without, before);
      }
      if (trial.isIn(with.first(from), with.last(to - 1))
          || !isChain(without, before, with, from, to)) {
        StayCount count = count(trial, from, to);
        deciding = deciding == null || count.total() > deciding.total() ? count : deciding;
      }
    }
    return StayFinding.of(
        deciding == null ? trial.count(limit(mostInChain), trial.from(), trial.from()) : deciding);
  }

  /** The stays that are reached from the one asked about by gaps that are short enough. */
  private Periods run(Periods all, DateRange stay) {
    // a day more, because two stays a day apart are two nights apart
    int gap = chaining.gapShorterThan() + 1;
    int from = all.endingFrom(Periods.number(requireNonNull(stay, "stay").first()) - gap);
    while (from > 0 && from < all.size() && all.gapAfter(from - 1) < gap) {
      from--;
    }
    int to = from;
    int reach = Periods.number(stay.last()) + gap;
    while (to < all.size() && all.first(to) <= reach) {
      reach = Math.max(reach, all.last(to++) + gap);
    }
    return all.slice(from, to);
  }

  /** The position after the last stay of the chain that begins at a position. */
  private int endOfChain(Periods run, int from) {
    int accumulated = 0;
    for (int at = from; ; at++) {
      accumulated += run.length(at);
      int length = chaining.reading() == ChainReading.ACCUMULATED ? accumulated : run.length(at);
      boolean added =
          at + 1 < run.size()
              && length < chaining.stayShorterThan()
              && run.gapAfter(at) < chaining.gapShorterThan();
      if (!added) {
        return at + 1;
      }
    }
  }

  /** Whether the chain that begins at a position before is this one to the day. */
  private boolean isChain(Periods without, int before, Periods with, int from, int to) {
    return before < without.size()
        && endOfChain(without, before) - before == to - from
        && without.hasSameDays(before, with, from, to - from);
  }

  /** The fullest window of a chain; one with the stay asked about in it, if the chain has that. */
  private StayCount count(Trial trial, int from, int to) {
    int first = trial.with().first(from);
    int last = trial.with().last(to - 1);
    if (last - first < DAYS_OF_SHORTEST_MONTH * months) {
      // some window has all of the chain in it, and none has more
      return trial.count(limit(mostInChain), first, last);
    }
    Periods chain = trial.with().slice(from, to);
    Window window =
        trial.isIn(first, last)
            ? trial.fullestWindow(chain, months)
            : Window.fullest(chain, first, last, months);
    return trial.count(
        limit(mostInChain), Math.max(window.first(), first), Math.min(window.last(), last));
  }
}
