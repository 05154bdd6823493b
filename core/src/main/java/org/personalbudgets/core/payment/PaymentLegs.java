package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * The parts of one payment: the whole, and what the person pays of it. The net is found by
 * subtraction, so net and contribution make the gross to the penny.
 *
 * @param gross the whole; not negative
 * @param contribution the person's part; not negative and not above the gross
 */
public record PaymentLegs(Amount gross, Amount contribution) {
  /** Checks that the contribution is part of the gross, in its currency. */
  public PaymentLegs {
    requireNonNull(gross, "gross");
    Checks.notNegative("contribution", contribution);
    Checks.that(
        contribution.isAtMost(gross),
        "contribution of %s is above the payment of %s",
        contribution,
        gross);
  }

  /** Nothing, in a currency. */
  public static PaymentLegs nothing(String currencyCode) {
    Amount zero = Amount.zero(currencyCode);
    return new PaymentLegs(zero, zero);
  }

  /** The legs of which the net and the contribution are known; neither is negative. */
  public static PaymentLegs ofNet(Amount net, Amount contribution) {
    return new PaymentLegs(requireNonNull(net, "net").plus(contribution), contribution);
  }

  /** The gross less the contribution. */
  public Amount net() {
    return gross.minus(contribution);
  }

  /** What the funder pays out on this basis: the net or the gross. */
  public Amount paid(PaymentBasis basis) {
    return requireNonNull(basis, "basis") == PaymentBasis.NET ? net() : gross;
  }

  /** The sum, leg by leg. */
  public PaymentLegs plus(PaymentLegs other) {
    requireNonNull(other, "other");
    return new PaymentLegs(gross.plus(other.gross), contribution.plus(other.contribution));
  }

  /** Such as {@code GBP 664.29 less GBP 88.57}. */
  @Override
  public String toString() {
    return gross + " less " + contribution;
  }
}
