package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * One cost seen both ways. Paid gross, the funder pays the whole and collects the contribution;
 * paid net, it pays what is left. The net is found by subtraction, so the two views always agree to
 * the penny.
 *
 * @param gross the whole cost; not negative
 * @param contribution the person's part of it; not negative and not above the gross
 */
public record NetAndGross(PeriodicAmount gross, PeriodicAmount contribution) {
  /** Checks that the contribution is part of the gross. */
  public NetAndGross {
    requireNonNull(gross, "gross");
    Checks.notNegative("contribution", requireNonNull(contribution, "contribution").amount());
    Checks.that(
        !gross.minus(contribution).amount().isNegative(),
        "contribution of %s is above the cost of %s",
        contribution,
        gross);
  }

  /** The gross less the contribution. */
  public PeriodicAmount net() {
    return gross.minus(contribution);
  }

  /**
   * Both legs for another cadence, each rounded on its own before the net is found. Rounding the
   * net instead gives another result: a weekly 150.00 less 20.00 comes to a net 575.72 for January
   * rounded by leg and to 575.71 rounded once (Hampshire County Council, "Amounts").
   *
   * @throws IllegalArgumentException if the convention does not cover the cadences
   */
  public NetAndGross convert(Conversion conversion, Cadence to, Rounding eachLeg) {
    requireNonNull(conversion, "conversion");
    return new NetAndGross(
        conversion.convert(gross, to, eachLeg), conversion.convert(contribution, to, eachLeg));
  }
}
