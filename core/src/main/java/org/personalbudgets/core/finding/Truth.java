package org.personalbudgets.core.finding;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * Whether something holds, does not, or cannot be told yet. Combined by Kleene's strong logic: a
 * combination is decided as soon as no answer to what is still open could change it, and only then.
 */
public enum Truth {
  /** It holds. */
  HOLDS,
  /** It does not hold. */
  DOES_NOT_HOLD,
  /** It cannot be told until a question is answered. */
  UNDECIDED;

  /** {@link #HOLDS} for true. */
  public static Truth of(boolean holds) {
    return holds ? HOLDS : DOES_NOT_HOLD;
  }

  /** Whether it is told either way. */
  public boolean isDecided() {
    return this != UNDECIDED;
  }

  /** Holds when both do; does not when either does not. */
  public Truth and(Truth other) {
    requireNonNull(other, "other");
    if (this == DOES_NOT_HOLD || other == DOES_NOT_HOLD) {
      return DOES_NOT_HOLD;
    }
    return this == HOLDS && other == HOLDS ? HOLDS : UNDECIDED;
  }

  /** Holds when either does; does not when neither does. */
  public Truth or(Truth other) {
    return not().and(requireNonNull(other, "other").not()).not();
  }

  /** The opposite; what is undecided stays so. */
  public Truth not() {
    return switch (this) {
      case HOLDS -> DOES_NOT_HOLD;
      case DOES_NOT_HOLD -> HOLDS;
      case UNDECIDED -> UNDECIDED;
    };
  }

  /** Whether all hold; so it is of none. */
  public static Truth all(Iterable<Truth> truths) {
    Truth result = HOLDS;
    for (Truth truth : requireNonNull(truths, "truths")) {
      result = result.and(truth);
    }
    return result;
  }

  /** Whether at least one holds; of none, it does not. */
  public static Truth any(Iterable<Truth> truths) {
    return atLeast(1, truths);
  }

  /**
   * Whether at least so many hold: so once that many do, and not once too few could.
   *
   * @param threshold how many must hold; 0 or more
   */
  public static Truth atLeast(int threshold, Iterable<Truth> truths) {
    Checks.that(threshold >= 0, "threshold must not be negative but is %s", threshold);
    int holding = 0;
    int open = 0;
    for (Truth truth : requireNonNull(truths, "truths")) {
      holding += truth == HOLDS ? 1 : 0;
      open += truth == UNDECIDED ? 1 : 0;
    }
    if (holding >= threshold) {
      return HOLDS;
    }
    return holding + open >= threshold ? UNDECIDED : DOES_NOT_HOLD;
  }
}
