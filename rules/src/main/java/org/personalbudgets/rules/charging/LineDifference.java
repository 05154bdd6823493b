package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.money.Amount;

/**
 * How one line differs between two calculations.
 *
 * @param before the line in the first; empty where it is only in the second
 * @param after the line in the second; empty where it is only in the first
 */
public record LineDifference(Optional<ChargingLine> before, Optional<ChargingLine> after) {
  /** Refuses a difference between nothing and nothing. */
  public LineDifference {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Checks.that(before.isPresent() || after.isPresent(), "a difference needs at least one line");
  }

  /** What kind of step the line is. */
  public ChargingStep step() {
    return line().step();
  }

  /** The code of what the line is about. */
  public String about() {
    return line().about();
  }

  /** What the second adds to the total through this line, compared with the first. */
  public Amount change() {
    return amount(after).minus(amount(before));
  }

  /** Why the lines differ. */
  public DifferenceCause cause() {
    if (!sameLaw()) {
      return DifferenceCause.LAW;
    }
    if (!sameSource()) {
      return isLocal(before) || isLocal(after) ? DifferenceCause.LOCAL_POLICY : DifferenceCause.LAW;
    }
    if (step().isConsequence()) {
      return DifferenceCause.CONSEQUENCE;
    }
    if (before.isPresent() && after.isPresent()) {
      return DifferenceCause.FACT;
    }
    return isLocal(before) || isLocal(after) ? DifferenceCause.LOCAL_POLICY : onlyOneSide();
  }

  private DifferenceCause onlyOneSide() {
    return before.isEmpty() ? DifferenceCause.ADDED : DifferenceCause.REMOVED;
  }

  private boolean sameLaw() {
    return before.isEmpty()
        || after.isEmpty()
        || before.get().lawRead().equals(after.get().lawRead());
  }

  private boolean sameSource() {
    return before.isEmpty()
        || after.isEmpty()
        || before.get().source().equals(after.get().source());
  }

  private static boolean isLocal(Optional<ChargingLine> line) {
    return line.filter(found -> found.source().layer() == Layer.LOCAL_POLICY).isPresent();
  }

  private ChargingLine line() {
    return after.or(() -> before).orElseThrow();
  }

  private static Amount amount(Optional<ChargingLine> line) {
    return line.map(ChargingLine::amount).orElse(Amount.ZERO_POUNDS);
  }
}
