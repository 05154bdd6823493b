package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * How much more than the estimate a plan may cost before somebody has to authorise it. It bounds
 * nobody's budget: a plan that meets the needs and costs more is authorised with a reason.
 *
 * <p>Our reading: a plan at exactly the bound is within it, and so is any plan that costs less. Of
 * an estimate of 300.00 with a tolerance of 10 percent, 330.00 is within and 330.01 is not.
 *
 * @param rate the part of the estimate; not negative
 */
public record Tolerance(Rate rate) {
  /** Checks the rate. */
  public Tolerance {
    Checks.that(
        !requireNonNull(rate, "rate").isNegative(),
        "tolerance must not be negative but is %s",
        rate);
  }

  /** Whether a plan of this cost needs no authorisation. */
  public boolean isWithin(Amount estimate, Amount planCost) {
    return planCost.isAtMost(most(estimate));
  }

  /** The most that a plan may cost without authorisation; a part of a penny counts as a penny. */
  public Amount most(Amount estimate) {
    return estimate.plus(
        Checks.notNegative("estimate", estimate)
            .times(rate, Rounding.TOWARDS_THE_PERSON_ALLOWANCE));
  }
}
