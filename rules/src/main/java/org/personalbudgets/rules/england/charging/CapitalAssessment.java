package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Adds up the capital that counts: SI 2014/2672 regulation 18, asset by asset, then what the adult
 * parted with (regulation 22), and states the limits that it is held against.
 */
final class CapitalAssessment {
  private static final Citation NOTIONAL = ChargingLaw.regulation("reg 22");

  private CapitalAssessment() {}

  static Calculation of(
      FinancialCircumstances circumstances,
      ChargeableCare care,
      CareSetting chargedAs,
      LawInForce law) {
    Calculation.Builder capital = Calculation.builder();
    for (CapitalAsset asset : circumstances.capital()) {
      Amount net = Regulation20CapitalValue.addTo(capital, asset);
      Amount own = Regulation24JointCapital.addTo(capital, asset, net);
      Optional<CapitalDisregard> ground =
          Schedule2CapitalDisregards.groundFor(asset, care, chargedAs, law.date());
      if (ground.isPresent()) {
        capital.add(
            ChargingStep.CAPITAL_DISREGARDED,
            ground.get().code(),
            asset.id(),
            own.negated(),
            ground.get().source());
      }
    }
    for (NotionalCapital parted : circumstances.notionalCapital()) {
      capital.add(
          ChargingStep.NOTIONAL_CAPITAL,
          ChargingStep.NOTIONAL_CAPITAL.code(),
          parted.id(),
          parted.counted(),
          NOTIONAL);
    }
    state(capital, "lower-capital-limit", ChargingAmounts.LOWER_CAPITAL_LIMIT, law);
    state(capital, "upper-capital-limit", ChargingAmounts.UPPER_CAPITAL_LIMIT, law);
    return capital.build();
  }

  private static void state(
      Calculation.Builder capital, String about, DatedTable<Amount> limit, LawInForce law) {
    capital.addRead(ChargingStep.CAPITAL_LIMIT, about, Amount.ZERO_POUNDS, law.read(limit));
  }
}
