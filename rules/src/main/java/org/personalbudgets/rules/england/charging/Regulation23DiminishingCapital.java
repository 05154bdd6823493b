package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * Decides how capital that an adult parted with wears away: SI 2014/2672 regulation 23. Each week,
 * by what the adult is charged more than without it, until nothing is left.
 *
 * <p>Our reading: the first reduction counts from the second week; the charge of a week is worked
 * out on the capital at its beginning.
 */
public final class Regulation23DiminishingCapital {
  /** Most weeks that are worked out at once. */
  public static final int MAX_WEEKS = 520;

  private Regulation23DiminishingCapital() {}

  /** What is left after a week in which one charge was paid instead of another. */
  public static Amount afterWeek(Amount notional, Amount charge, Amount chargeWithout) {
    Amount more = charge.minus(chargeWithout).max(Amount.ZERO_POUNDS);
    return notional.minus(more).max(Amount.ZERO_POUNDS);
  }

  /**
   * What is left at the beginning of each week, the first week included.
   *
   * @param weeks how many weeks; 1 to {@value #MAX_WEEKS}
   * @param charge what is charged for a week in which so much notional capital is counted
   */
  public static List<Amount> weekly(Amount notional, int weeks, UnaryOperator<Amount> charge) {
    Checks.that(weeks >= 1 && weeks <= MAX_WEEKS, "weeks must be 1 to 520 but are %s", weeks);
    Amount without = requireNonNull(charge, "charge").apply(Amount.ZERO_POUNDS);
    ImmutableList.Builder<Amount> left = ImmutableList.builder();
    Amount current = Checks.notNegative("notional capital", notional);
    for (int week = 0; week < weeks; week++) {
      left.add(current);
      current = afterWeek(current, charge.apply(current), without);
    }
    return left.build();
  }
}
