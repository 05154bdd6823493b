package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * A party that must have signed before money moves: somebody in any one of the roles.
 *
 * @param regime the body of law that asks for it
 * @param anyOf the roles, of which one is enough, in their order
 * @param source the text or practice that asks for it
 */
public record RequiredParty(Regime regime, Set<PartyRole> anyOf, Citation source) {
  /** Copies the roles. */
  public RequiredParty {
    requireNonNull(regime, "regime");
    anyOf = Copies.enumSet("roles", PartyRole.class, anyOf);
    Checks.that(!anyOf.isEmpty(), "a required party has at least one role");
    requireNonNull(source, "source");
  }

  /** Whether the agreement was signed by such a party by this day. */
  public boolean hasSigned(Agreement agreement, LocalDate date) {
    return requireNonNull(agreement, "agreement").isSignedBy(anyOf, date);
  }
}
