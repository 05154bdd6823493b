package org.personalbudgets.rules.england.charging;

import java.util.List;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Decides what is taken off for the home: SI 2014/2672 Schedule 1 paragraph 2. Mortgage, rent,
 * ground rent, council tax and eligible service charges of the main or only home, net of help, of
 * anybody but a permanent resident of a care home.
 *
 * <p>What the paragraph does not name is taken off only where the council's policy allows it, and
 * otherwise stands as a line of nothing, so that the person sees that it was not left out by
 * mistake. Devon's published example allows insurance of the contents, which the paragraph does not
 * name: the contribution of that example is 110.10 with it and 111.37 without.
 */
final class Schedule1HousingCosts {
  private static final Citation SOURCE = ChargingLaw.regulation("Sch 1 para 2");

  private Schedule1HousingCosts() {}

  static void deduct(
      Calculation.Builder weekly,
      List<HousingCost> costs,
      CareSetting setting,
      LocalChargingPolicy policy) {
    if (setting == CareSetting.PERMANENT_RESIDENT) {
      return;
    }
    for (HousingCost cost : costs) {
      boolean local = policy.allowedHousingCosts().contains(cost.kind());
      boolean allowed = cost.kind().isStatutory() || local;
      Lines.deduct(
          weekly,
          ChargingStep.HOUSING_COST,
          cost.kind().code(),
          cost.id(),
          allowed ? cost.net() : Amount.ZERO_POUNDS,
          cost.kind().isStatutory() || !local ? SOURCE : policy.source());
    }
  }
}
