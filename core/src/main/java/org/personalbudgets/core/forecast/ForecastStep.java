package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * One line of the derivation of a forecast.
 *
 * @param on the day
 * @param item what is counted
 * @param held the money held after it; below zero once it has run out
 * @param free what of it is neither promised, due nor set aside; below zero where that is not met
 */
public record ForecastStep(LocalDate on, ForecastItem item, Amount held, Amount free) {
  /** Checks the day, and that no more is free than held. */
  public ForecastStep {
    Checks.date("day of a step", on);
    requireNonNull(item, "item");
    Checks.that(
        requireNonNull(free, "free").isAtMost(requireNonNull(held, "held")),
        "no more can be free than is held, but %s is free of %s",
        free,
        held);
  }
}
