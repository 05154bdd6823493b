package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * A council's price of a visit at home: an hourly rate, charged in steps of so many minutes.
 *
 * @param hourly the price of an hour; not negative
 * @param stepMinutes how long a step is; 1 to 60 minutes
 * @param partOfStep what becomes of a step that is not complete: {@link RoundingMode#DOWN} leaves
 *     it out, {@link RoundingMode#UP} charges it whole, {@link RoundingMode#HALF_UP} goes to the
 *     nearest
 */
public record VisitRate(Amount hourly, int stepMinutes, RoundingMode partOfStep) {
  private static final int HOUR = 60;
  private static final int LONGEST_VISIT = 24 * HOUR;

  /** Checks each component. */
  public VisitRate {
    Checks.notNegative("hourly price", hourly);
    Checks.that(
        stepMinutes >= 1 && stepMinutes <= HOUR,
        "a step must be 1 to 60 minutes but is %s",
        stepMinutes);
    Checks.that(
        requireNonNull(partOfStep, "partOfStep") == RoundingMode.DOWN
            || partOfStep == RoundingMode.UP
            || partOfStep == RoundingMode.HALF_UP,
        "a part of a step is left out, charged whole or taken to the nearest");
  }

  /**
   * The price of a visit; a part of a penny is dropped.
   *
   * @param minutes how long it lasted; 0 to 1,440
   */
  public Amount priceOf(int minutes) {
    Checks.that(minutes >= 0 && minutes <= LONGEST_VISIT, "a visit must last 0 to 1440 minutes");
    int complete = minutes / stepMinutes;
    int rest = minutes % stepMinutes;
    boolean charged =
        partOfStep == RoundingMode.UP
            ? rest > 0
            : partOfStep == RoundingMode.HALF_UP && 2 * rest >= stepMinutes;
    int steps = charged ? complete + 1 : complete;
    return hourly.times(
        Rate.of((long) steps * stepMinutes, HOUR), Rounding.TOWARDS_THE_PERSON_CHARGE);
  }
}
