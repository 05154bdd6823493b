package org.personalbudgets.rules.ending;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * What is owed to others because of the payments: to a personal assistant or a provider.
 *
 * @param id the caller's id of it
 * @param kind what it is
 * @param amount how much; more than nothing
 * @param settledBy who has agreed to pay it; empty while nobody has
 */
public record Liability(String id, Kind kind, Amount amount, Optional<PartyRole> settledBy) {

  /** What is owed. */
  public enum Kind {
    /** Wages and contributions for work already done. */
    WAGES,
    /** Pay for the period of notice. */
    NOTICE_PAY,
    /** Pay for holidays not taken. */
    HOLIDAY_PAY,
    /** Redundancy pay. */
    REDUNDANCY_PAY,
    /** What a provider is owed, its own period of notice included. */
    PROVIDER
  }

  /** Checks each component. */
  public Liability {
    Checks.id("liability", id);
    requireNonNull(kind, "kind");
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount must be more than nothing but is %s",
        amount);
    requireNonNull(settledBy, "settledBy");
  }
}
