package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * An income of the adult.
 *
 * @param id the caller's own id of it
 * @param kind what kind of income it is
 * @param weekly how much a week; not negative
 */
public record Income(String id, IncomeKind kind, Amount weekly) {
  /** Checks each component. */
  public Income {
    Checks.id("income id", id);
    requireNonNull(kind, "kind");
    Checks.notNegative("weekly income", weekly);
  }

  /** The only income of its kind, whose id is the code of the kind. */
  public static Income of(IncomeKind kind, Amount weekly) {
    return new Income(requireNonNull(kind, "kind").code(), kind, weekly);
  }

  /** The id only. */
  @Override
  public String toString() {
    return id;
  }
}
