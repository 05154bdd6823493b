package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Rate;

/**
 * How much of a service the needs call for, whoever gives it, and how much of it somebody gives
 * unpaid.
 *
 * @param service the code of the service in the scheme's price list
 * @param unitsAWeek how many units a week: hours, days, journeys; not negative
 * @param unpaidUnits how many of them somebody gives unpaid and is willing to; not negative and not
 *     above the units
 */
public record ServiceNeeded(String service, Rate unitsAWeek, Rate unpaidUnits) {
  /** Checks each component. */
  public ServiceNeeded {
    Checks.id("service", service);
    Checks.that(
        !requireNonNull(unitsAWeek, "unitsAWeek").isNegative(), "units must not be negative");
    Checks.that(
        !requireNonNull(unpaidUnits, "unpaidUnits").isNegative()
            && unpaidUnits.compareTo(unitsAWeek) <= 0,
        "unpaid units of '%s' must be from 0 to the units needed",
        service);
  }

  /** A service of which nobody gives any unpaid. */
  public static ServiceNeeded of(String service, Rate unitsAWeek) {
    return new ServiceNeeded(service, unitsAWeek, Rate.ZERO);
  }
}
