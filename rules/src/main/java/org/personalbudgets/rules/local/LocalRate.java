package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * A price that a council publishes, such as for an hour of a personal assistant. Kept as data for
 * whoever prices a plan; a purchase does not say how many units it buys, so none is judged by it.
 *
 * @param code which rate, as an id within the pack, such as {@code personal-assistant}
 * @param unit what it is for, as an id, such as {@code hour} or {@code night}
 * @param amount the price of one unit by day
 */
public record LocalRate(String code, String unit, DatedTable<Amount> amount) {
  /** Checks each component. */
  public LocalRate {
    Checks.id("code of a rate", code);
    Checks.id("unit", unit);
    requireNonNull(amount, "amount");
  }
}
