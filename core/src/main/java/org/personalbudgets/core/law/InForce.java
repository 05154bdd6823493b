package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * The days on which something holds, from the first day to the last, both included.
 *
 * @param firstDay the first day on which it holds
 * @param lastDay the last day on which it holds; empty while it is still in force
 */
public record InForce(LocalDate firstDay, Optional<LocalDate> lastDay) {
  /** Refuses a last day before the first and days outside the years 1900 to 2200. */
  public InForce {
    Checks.date("first day", firstDay);
    requireNonNull(lastDay, "lastDay");
    if (lastDay.isPresent()) {
      LocalDate last = Checks.date("last day", lastDay.get());
      Checks.that(
          !last.isBefore(firstDay), "last day %s must not lie before first day %s", last, firstDay);
    }
  }

  /** In force from this day on, with no end in sight. */
  public static InForce from(LocalDate firstDay) {
    return new InForce(firstDay, Optional.empty());
  }

  /** In force from the first day to the last, both included. */
  public static InForce between(LocalDate firstDay, LocalDate lastDay) {
    return new InForce(firstDay, Optional.of(requireNonNull(lastDay, "lastDay")));
  }

  /** Whether it holds on this day; the first and the last day count. */
  public boolean covers(LocalDate date) {
    return !requireNonNull(date, "date").isBefore(firstDay)
        && (lastDay.isEmpty() || !date.isAfter(lastDay.get()));
  }

  /** {@code 2022-04-06 to 2023-04-05}, or {@code 2022-04-06 onwards}. */
  @Override
  public String toString() {
    return firstDay + lastDay.map(last -> " to " + last).orElse(" onwards");
  }
}
