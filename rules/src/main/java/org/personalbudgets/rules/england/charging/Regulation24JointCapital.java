package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Decides what of capital held with others, other than land, is the adult's: SI 2014/2672
 * regulation 24. An equal share, unless the adult is shown to have another.
 *
 * <p>Our reading: the whole is valued first, with its deductions, and then shared; and a part of a
 * penny of the adult's share is dropped (regulation 11). Of 0.05 held by two the adult has 0.02.
 */
public final class Regulation24JointCapital {
  private static final Citation JOINT = ChargingLaw.regulation("reg 24");

  private Regulation24JointCapital() {}

  /** What of a net value is the adult's, if nothing else is shown. */
  public static Amount equalShare(Amount netValue, int owners) {
    return netValue.times(Rate.of(1, owners), Rounding.TOWARDS_THE_PERSON_CHARGE);
  }

  /** Takes off what is not the adult's, and answers what is. */
  static Amount addTo(Calculation.Builder capital, CapitalAsset asset, Amount netValue) {
    if (asset.owners() == 1) {
      return netValue;
    }
    Amount own =
        asset.shownShare().map(netValue::min).orElseGet(() -> equalShare(netValue, asset.owners()));
    Lines.deductRounded(
        capital,
        ChargingStep.SHARE_OF_OTHER_OWNERS,
        asset.kind().code(),
        asset.id(),
        netValue.minus(own),
        JOINT,
        Rounding.TOWARDS_THE_PERSON_CHARGE);
    return own;
  }
}
