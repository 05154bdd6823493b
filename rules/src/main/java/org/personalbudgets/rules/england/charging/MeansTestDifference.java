package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.CalculationDifference;

/**
 * What differs between two results of the means test, line by line with its cause: a what-if over
 * facts, rates, policy and day at once.
 *
 * @param careCost what differs in what may be charged for
 * @param capital what differs in the capital that counts
 * @param weekly what differs in the weekly calculation; its change is that of the contribution
 * @param arranging what differs in what is charged for arranging the care
 */
public record MeansTestDifference(
    CalculationDifference careCost,
    CalculationDifference capital,
    CalculationDifference weekly,
    CalculationDifference arranging) {
  /** Refuses nulls. */
  public MeansTestDifference {
    requireNonNull(careCost, "careCost");
    requireNonNull(capital, "capital");
    requireNonNull(weekly, "weekly");
    requireNonNull(arranging, "arranging");
  }

  /** What the second differs in from the first. */
  public static MeansTestDifference between(MeansTestResult before, MeansTestResult after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return new MeansTestDifference(
        CalculationDifference.between(before.careCost(), after.careCost()),
        CalculationDifference.between(before.capital(), after.capital()),
        CalculationDifference.between(before.weekly(), after.weekly()),
        CalculationDifference.between(before.arranging(), after.arranging()));
  }

  /** What the adult would pay more a week; negative where it is less. */
  public Amount change() {
    return weekly.change();
  }
}
