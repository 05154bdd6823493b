package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.Amount;

/**
 * Two figures that should be one.
 *
 * @param expected what it should be
 * @param found what is printed, paid or scheduled
 * @param causes what may explain it, the closest first; empty if nothing known comes near. They are
 *     leads for whoever looks into it, not findings of fact
 */
public record AmountMismatch(Amount expected, Amount found, List<LikelyCause> causes) {
  /** Refuses figures that agree, and those of two currencies. */
  public AmountMismatch {
    Checks.that(
        requireNonNull(expected, "expected").compareTo(requireNonNull(found, "found")) != 0,
        "the figures agree on %s: expected two that differ",
        found);
    causes = Copies.list("causes", causes);
  }

  /** By how much more was found than expected; negative if less. */
  public Amount difference() {
    return found.minus(expected);
  }

  /** Such as {@code expected GBP 385.00 but found GBP 195.00}. */
  @Override
  public String toString() {
    return "expected " + expected + " but found " + found;
  }
}
