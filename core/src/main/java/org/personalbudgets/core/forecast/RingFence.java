package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * Money of a stream that is set aside and has to stay. Declared by whoever knows what is owed; what
 * a line of the plan saves up for is not declared again.
 *
 * @param kind what for
 * @param stream whose money
 * @param amount how much; more than nothing
 * @param source the agreement, guidance or policy by which it may be kept
 */
public record RingFence(RingFenceKind kind, FundingStream stream, Amount amount, Citation source) {
  /** Checks each component. */
  public RingFence {
    requireNonNull(kind, "kind");
    requireNonNull(stream, "stream");
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount set aside must be positive but is %s",
        amount);
    requireNonNull(source, "source");
  }
}
