package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * How many weeks' money may build up in an account before any of it is over. Both ends belong to
 * the band: with a most of eight weeks at 100.00, a balance of 800.00 is within it and 800.01 is a
 * penny over.
 *
 * @param leastWeeks what is to be kept at least; 0 where nobody asks for that
 * @param mostWeeks what may be kept at most; no less than the least, and {@value #MAX_WEEKS} at
 *     most
 * @param source the policy or agreement that says so
 */
public record ContingencyBand(int leastWeeks, int mostWeeks, Citation source) {
  /** Most weeks of a band. */
  public static final int MAX_WEEKS = 520;

  /** Checks the figures. */
  public ContingencyBand {
    Checks.that(
        leastWeeks >= 0 && leastWeeks <= mostWeeks && mostWeeks <= MAX_WEEKS,
        "weeks of a band must run from 0 to %s but are %s to %s",
        MAX_WEEKS,
        leastWeeks,
        mostWeeks);
    requireNonNull(source, "source");
  }

  /** What is to be kept at least. */
  public Amount least(Amount weekly) {
    return Checks.notNegative("weekly amount", weekly).times(leastWeeks);
  }

  /** What may be kept at most. */
  public Amount most(Amount weekly) {
    return Checks.notNegative("weekly amount", weekly).times(mostWeeks);
  }

  /** Where a balance lies. */
  public BandPosition position(Amount weekly, Amount balance) {
    if (requireNonNull(balance, "balance").isLessThan(least(weekly))) {
      return BandPosition.BELOW;
    }
    return balance.isAtMost(most(weekly)) ? BandPosition.WITHIN : BandPosition.ABOVE;
  }
}
