package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.function.Function;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * One published or derived example.
 *
 * @param id the row of the collection of worked examples
 * @param source where the numbers were printed, or the provision they follow from
 * @param day the day whose law applies
 * @param expected what must come out
 * @param compute how it comes out, under the law of that day or under a nudged one
 */
record GoldenCase(
    String id,
    String source,
    LocalDate day,
    Amount expected,
    Function<LawInForce, Amount> compute) {
  Amount result() {
    return compute.apply(LawInForce.on(day));
  }

  /** Whether it comes out under other law; an example that is refused does not. */
  boolean comesOutUnder(LawInForce law) {
    try {
      return compute.apply(law).equals(expected);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Override
  public String toString() {
    return id + ": " + expected + " (" + source + ")";
  }
}
