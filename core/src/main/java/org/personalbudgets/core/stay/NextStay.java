package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/** Finds the first day on which a stay may begin, passing over days that cannot be it. */
final class NextStay {
  private NextStay() {}

  static Optional<LocalDate> after(
      StayLimits limits, StayHistory history, LocalDate notBefore, int count) {
    Checks.date("notBefore", notBefore);
    Checks.that(count >= 1, "a stay must have at least 1 day or night but has %s", count);
    if (!limits.find(StayHistory.none(), limits.unit().stay(notBefore, count)).isWithin()) {
      return Optional.empty();
    }
    Periods taken = requireNonNull(history, "history").periods();
    int first = Periods.number(notBefore);
    int latest = Periods.number(LocalDate.of(Caps.LATEST_YEAR, 12, 31));
    int length = count - 1 + limits.unit().uncounted();
    while (first + length <= latest) {
      int next = taken.endingFrom(first);
      if (next < taken.size() && taken.first(next) <= first + length) {
        first = taken.last(next) + 1;
        continue;
      }
      LocalDate day = LocalDate.ofEpochDay(first);
      StayFinding finding = limits.find(history, DateRange.of(day, day.plusDays(length)));
      if (finding.isWithin()) {
        return Optional.of(day);
      }
      first = Math.max(first + 1, earliestAfter(limits, finding, taken, first, count));
    }
    return Optional.empty();
  }

  /** A day before which the limits that are passed stay passed. */
  private static int earliestAfter(
      StayLimits limits, StayFinding finding, Periods taken, int first, int count) {
    int earliest = first;
    for (StayCount passed : finding.counts()) {
      if (!passed.isWithin() && passed.limit().measure() != StayMeasure.SINGLE_PERIOD) {
        earliest = Math.max(earliest, whenFewEnoughAreLeftInside(passed, first, count));
      }
    }
    return limits instanceof ChainedStayLimits chained
        ? Math.min(earliest, whenTheChainChanges(chained, taken, first, count))
        : earliest;
  }

  /** As a stay moves on, the window keeps its other days and loses those of the stay. */
  private static int whenFewEnoughAreLeftInside(StayCount passed, int first, int count) {
    int room = passed.limit().most() - passed.used();
    int end = Periods.number(passed.span().last());
    return count > room ? end - Math.max(0, room) + 1 : first;
  }

  /**
   * As a stay moves on, it no longer touches the one before it, then is no longer added to it, then
   * touches the one after it, then passes that.
   */
  private static int whenTheChainChanges(
      ChainedStayLimits limits, Periods taken, int first, int count) {
    int next = taken.endingFrom(first);
    int uncounted = limits.unit().uncounted();
    int change = Integer.MAX_VALUE;
    if (next < taken.size()) {
      int touching = taken.first(next) - count - uncounted;
      change = touching > first ? touching : taken.last(next) + 1;
    }
    if (next > 0) {
      int before = taken.last(next - 1);
      int apart = before + limits.chaining().gapShorterThan() + 1 - uncounted;
      boolean touches = before + 1 == first;
      change = apart > first ? Math.min(change, touches ? first : apart) : change;
    }
    return change;
  }
}
