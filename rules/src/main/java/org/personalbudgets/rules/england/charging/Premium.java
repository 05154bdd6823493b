package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Codes;

/**
 * A premium of the minimum income guarantee, for an adult who receives the premium of that name in
 * income support or whom the authority considers would receive it: SI 2014/2672 regulation 7(5) to
 * (7). Premiums stack on the basic amount and on each other.
 */
public enum Premium {
  /** Disability premium. */
  DISABILITY,
  /** Enhanced disability premium. */
  ENHANCED_DISABILITY,
  /** Carer premium: one amount, whether or not there is a partner. */
  CARER;

  private final String code = Codes.of(this) + "-premium";

  /**
   * What the premium adds each week.
   *
   * <p>Our reading of regulation 7(5): a lone parent takes the amounts of a single person, as the
   * Regulations name no others. In 2023/24 a lone parent's disability premium is 45.75.
   */
  public DatedTable<Amount> amountFor(Household household) {
    return amount(household.isCouple());
  }

  DatedTable<Amount> amount(boolean couple) {
    return switch (this) {
      case DISABILITY ->
          couple
              ? ChargingAmounts.DISABILITY_PREMIUM_COUPLE
              : ChargingAmounts.DISABILITY_PREMIUM_SINGLE;
      case ENHANCED_DISABILITY ->
          couple
              ? ChargingAmounts.ENHANCED_DISABILITY_PREMIUM_COUPLE
              : ChargingAmounts.ENHANCED_DISABILITY_PREMIUM_SINGLE;
      case CARER -> ChargingAmounts.CARER_PREMIUM;
    };
  }

  /** The stable code, such as {@code enhanced-disability-premium}. */
  public String code() {
    return code;
  }
}
