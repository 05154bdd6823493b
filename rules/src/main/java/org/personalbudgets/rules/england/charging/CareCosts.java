package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** Adds up what may be charged for: the cost of every service less what is free. */
final class CareCosts {
  private static final Citation CHARGE = ChargingLaw.act("s 14(1), (4)");

  private CareCosts() {}

  static Calculation of(ChargeableCare care, LawInForce law) {
    Calculation.Builder costs = Calculation.builder();
    for (ServiceCost service : care.services()) {
      String kind = service.kind().code();
      costs.add(ChargingStep.CARE_COST, kind, service.id(), service.weekly(), CHARGE);
      Optional<Citation> free = Regulation3FreeServices.whyFree(service, care, law);
      if (free.isPresent()) {
        costs.add(
            ChargingStep.FREE_OF_CHARGE,
            kind,
            service.id(),
            service.weekly().negated(),
            free.get());
      }
    }
    return costs.build();
  }

  /**
   * What of the cost belongs in a personal budget: not free intermediate care and reablement (SI
   * 2014/2840 regulation 2), and not what no budget pays for.
   */
  static Amount inPersonalBudget(ChargeableCare care, LawInForce law) {
    Amount total = Amount.ZERO_POUNDS;
    for (ServiceCost service : care.services()) {
      boolean in =
          switch (service.kind()) {
            case ASSESSMENT_OR_PLANNING, NHS_SERVICE -> false;
            case INTERMEDIATE_CARE_OR_REABLEMENT ->
                Regulation3FreeServices.whyFree(service, care, law).isEmpty();
            default -> true;
          };
      total = in ? total.plus(service.weekly()) : total;
    }
    return total;
  }
}
