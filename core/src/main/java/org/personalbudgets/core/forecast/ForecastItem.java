package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * One thing that a forecast counts.
 *
 * @param kind what it is
 * @param reference the plan line, the kind of ring-fence or the stream that it is about, by id
 * @param amount how much; never negative but for {@link Kind#HELD} and {@link Kind#POSTED}
 */
public record ForecastItem(Kind kind, String reference, Amount amount) {
  /** What a forecast counts. */
  public enum Kind {
    /** The money held at the end of the day of the forecast. */
    HELD,
    /** Money set aside: it stays and is not free. */
    RING_FENCED,
    /** Money that a line of the plan saves up: it stays and is not free. */
    SAVED,
    /** Money that is promised: it counts as gone. */
    PROMISED,
    /** Money that is to come in. */
    INCOME,
    /** What the ledger already says of a later day: money in less money out. */
    POSTED,
    /** A line of the plan that falls due. */
    LINE_DUE,
    /** The last day of the forecast; nothing happens. */
    END
  }

  /** Checks each component. */
  public ForecastItem {
    requireNonNull(kind, "kind");
    Checks.id("reference", reference);
    requireNonNull(amount, "amount");
    Checks.that(
        !amount.isNegative() || kind == Kind.HELD || kind == Kind.POSTED,
        "amount of %s must not be negative but is %s",
        kind,
        amount);
  }

  /** What it adds to the money held; negative where it takes away. */
  public Amount changeOfHeld() {
    return switch (kind) {
      case HELD, INCOME, POSTED -> amount;
      case PROMISED, LINE_DUE -> amount.negated();
      case RING_FENCED, SAVED, END -> amount.times(0);
    };
  }

  /** What it adds to the money that is free; negative where it takes away. */
  public Amount changeOfFree() {
    return switch (kind) {
      case HELD, INCOME, POSTED -> amount;
      case PROMISED, LINE_DUE, RING_FENCED, SAVED -> amount.negated();
      case END -> amount.times(0);
    };
  }
}
