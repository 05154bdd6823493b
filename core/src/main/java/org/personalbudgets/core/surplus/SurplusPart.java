package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * A part of what is held or of what was spent, and what it is.
 *
 * @param kind what it is
 * @param reference what it is about, by id: the questioned posting, the kind of ring-fence, or the
 *     stream
 * @param amount how much; more than nothing
 * @param source the rule or agreement that makes it so, where one was given
 */
public record SurplusPart(
    SurplusPartKind kind, String reference, Amount amount, Optional<Citation> source) {
  /** Checks each component. */
  public SurplusPart {
    requireNonNull(kind, "kind");
    Checks.id("reference", reference);
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount of a part must be positive but is %s",
        amount);
    requireNonNull(source, "source");
  }

  /** Whether a funder may ask it back, where its rules let it. */
  public boolean isReclaimable() {
    return kind.ground().isPresent();
  }
}
