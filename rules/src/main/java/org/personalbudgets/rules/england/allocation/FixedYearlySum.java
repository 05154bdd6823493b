package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * One sum a year for every family, less where a package already covers part of the same: how some
 * councils pay for short breaks of disabled children. A part of a penny counts as a penny.
 *
 * @param yearly the whole sum; not negative
 * @param shareWithPackage the part of it for a family with a package that covers the same; 0 to 1
 */
public record FixedYearlySum(Amount yearly, Rate shareWithPackage) {
  /** Checks each component. */
  public FixedYearlySum {
    Checks.notNegative("yearly sum", yearly);
    Checks.that(isPart(shareWithPackage), "the share must be from 0 to 1");
  }

  /**
   * The sum for a family.
   *
   * @param hasPackage whether a package covers part of the same
   * @param partOfYear the part of the year from when the family joins; 0 to 1
   */
  public Amount sumFor(boolean hasPackage, Rate partOfYear) {
    Checks.that(isPart(partOfYear), "the part of the year must be from 0 to 1");
    Rate share = hasPackage ? shareWithPackage : Rate.ONE;
    return yearly.part(share.times(partOfYear), Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
  }

  private static boolean isPart(Rate rate) {
    return !requireNonNull(rate, "rate").isNegative() && rate.compareTo(Rate.ONE) <= 0;
  }
}
