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
      if (limits.find(history, DateRange.of(day, day.plusDays(length))).isWithin()) {
        return Optional.of(day);
      }
      // day by day: a longer step passes over days on which a chain or a window is within again
      first++;
    }
    return Optional.empty();
  }
}
