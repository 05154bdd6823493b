package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;

/**
 * One cause that may explain a figure, and how well it does.
 *
 * @param cause what may have happened
 * @param cadence the cadence that the figure would be for; with {@link MismatchCause#OTHER_CADENCE}
 *     only
 * @param wouldGive the figure that the cause gives
 * @param unexplained what it leaves of the figure that was found; zero if it explains all of it
 */
public record LikelyCause(
    MismatchCause cause, Optional<Cadence> cadence, Amount wouldGive, Amount unexplained) {
  /** Refuses null and amounts of two currencies. */
  public LikelyCause {
    requireNonNull(cause, "cause");
    requireNonNull(cadence, "cadence");
    requireNonNull(wouldGive, "wouldGive").compareTo(requireNonNull(unexplained, "unexplained"));
  }

  /** Whether it explains the figure to the penny. */
  public boolean isExact() {
    return unexplained.isZero();
  }
}
