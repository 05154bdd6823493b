package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * A party's name put to an agreement.
 *
 * @param role in which capacity
 * @param name whose name; never shown in {@code toString}
 * @param date the day of signing
 * @param onOwnTerms whether, instead of this agreement, the party signed terms of its own that
 *     cover it, as organisations that hold many budgets do
 */
public record Signature(PartyRole role, String name, LocalDate date, boolean onOwnTerms) {
  /** Checks each component. */
  public Signature {
    requireNonNull(role, "role");
    Checks.shortText("name of signatory", name);
    Checks.date("day of signing", date);
  }

  /** A signature on the agreement itself. */
  public static Signature of(PartyRole role, String name, LocalDate date) {
    return new Signature(role, name, date, false);
  }

  /** Role and day; the name is personal. */
  @Override
  public String toString() {
    return "Signature{role=" + role + ", date=" + date + ", onOwnTerms=" + onOwnTerms + "}";
  }
}
