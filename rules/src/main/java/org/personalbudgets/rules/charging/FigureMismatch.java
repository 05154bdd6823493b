package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.Amount;

/**
 * A printed figure that the calculation does not bear out.
 *
 * @param printed what was printed, and where
 * @param recomputed what the lines come to there
 */
public record FigureMismatch(PrintedFigure printed, Amount recomputed) {
  /** Refuses nulls. */
  public FigureMismatch {
    requireNonNull(printed, "printed");
    requireNonNull(recomputed, "recomputed");
  }

  /** What was printed less what the lines come to: positive where too much was asked. */
  public Amount difference() {
    return printed.amount().minus(recomputed);
  }
}
