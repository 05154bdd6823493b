package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Decides whether capital bars funding: SI 2014/2672 regulation 12. Capital of exactly the upper
 * limit does not; a penny more does. Then a permanent resident of a care home must not be funded,
 * and anybody else, a carer too, may be but need not.
 *
 * <p>A council may set a higher limit. One below the national limit has no effect here, and {@link
 * NationalFloor} reports it.
 */
public final class Regulation12CapitalLimit {
  /** The provision. */
  static final Citation SOURCE = ChargingLaw.regulation("reg 12");

  private Regulation12CapitalLimit() {}

  /** The limit that holds under a policy. */
  public static Amount limit(LocalChargingPolicy policy, LawInForce law) {
    Amount national = law.read(ChargingAmounts.UPPER_CAPITAL_LIMIT).value();
    return policy.upperCapitalLimit().map(national::max).orElse(national);
  }

  /** What capital of this much means for the authority. */
  public static FundingPosition position(
      Amount capital, CareSetting setting, LocalChargingPolicy policy, LawInForce law) {
    requireNonNull(setting, "setting");
    if (capital.isAtMost(limit(policy, law))) {
      return FundingPosition.RESOURCES_NO_BAR;
    }
    return setting == CareSetting.PERMANENT_RESIDENT
        ? FundingPosition.MUST_NOT_FUND
        : FundingPosition.MAY_BUT_NEED_NOT_FUND;
  }
}
