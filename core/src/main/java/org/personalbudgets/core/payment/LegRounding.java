package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * How a payer comes to whole pennies. The order matters: £150 less £20 a week come to a net 575.72
 * for January when each leg is rounded first, and to 575.71 when the contribution is taken off
 * first.
 *
 * <p>Our reading of the second order, of which only the net is laid down: the contribution is
 * rounded as it stands and the gross is the sum of the two, so that the person is never charged a
 * penny that only the subtraction made. January then has 575.71, 88.57 and 664.28.
 *
 * @param order what comes first
 * @param rounding how each figure is rounded, and whose rule that is; one that allows no rounding
 *     refuses whatever does not come out even
 */
public record LegRounding(RoundingOrder order, Rounding rounding) {
  /** Refuses null. */
  public LegRounding {
    requireNonNull(order, "order");
    requireNonNull(rounding, "rounding");
  }

  /** Each leg is rounded, then one is taken from the other. */
  public static LegRounding roundThenSubtract(Rounding rounding) {
    return new LegRounding(RoundingOrder.ROUND_THEN_SUBTRACT, rounding);
  }

  /** The contribution is taken off, then what is left is rounded. */
  public static LegRounding subtractThenRound(Rounding rounding) {
    return new LegRounding(RoundingOrder.SUBTRACT_THEN_ROUND, rounding);
  }

  /**
   * The legs for so many periods.
   *
   * @param one the legs for one period
   * @param share how many periods: 31/7 weeks for January; not negative
   * @throws IllegalArgumentException if the share is negative, or no rounding is allowed and the
   *     result is not in whole pennies
   */
  public PaymentLegs legs(PaymentLegs one, Rate share) {
    requireNonNull(one, "one");
    Amount contribution = one.contribution().times(requireNonNull(share, "share"), rounding);
    return switch (order) {
      case ROUND_THEN_SUBTRACT -> new PaymentLegs(one.gross().times(share, rounding), contribution);
      case SUBTRACT_THEN_ROUND -> PaymentLegs.ofNet(one.net().times(share, rounding), contribution);
    };
  }
}
