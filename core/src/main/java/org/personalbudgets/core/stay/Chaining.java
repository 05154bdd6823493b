package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * When a stay is added to the next one: when it is short and the next one follows soon.
 *
 * @param stayShorterThan a stay of fewer days or nights than this is added
 * @param gapShorterThan if fewer days or nights than this lie between
 * @param reading which length counts once stays have been added together
 */
public record Chaining(int stayShorterThan, int gapShorterThan, ChainReading reading) {
  /** Checks the figures. */
  public Chaining {
    check("length of stays that are added", stayShorterThan);
    check("gap across which stays are added", gapShorterThan);
    requireNonNull(reading, "reading");
  }

  private static void check(String what, int most) {
    Checks.that(
        most >= 1 && most <= StayLimit.MOST,
        "%s must lie from 1 to %s but is %s",
        what,
        StayLimit.MOST,
        most);
  }
}
