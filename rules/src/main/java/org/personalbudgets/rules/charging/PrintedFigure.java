package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.Amount;

/**
 * A running total that somebody printed, on a statement or in an example.
 *
 * @param after the step after whose last line it stands
 * @param amount what was printed
 */
public record PrintedFigure(ChargingStep after, Amount amount) {
  /** Refuses nulls. */
  public PrintedFigure {
    requireNonNull(after, "after");
    requireNonNull(amount, "amount");
  }
}
