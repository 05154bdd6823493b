package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Codes;

/** The groups of people for whom SI 2014/2672 regulation 7(2) to (4) sets a basic amount each. */
public enum MinimumIncomeGroup {
  /** A single person aged 18 to 24: regulation 7(2)(a). */
  SINGLE_18_TO_24,
  /** A single person from 25 until pension credit age: regulation 7(2)(b). */
  SINGLE_25_OR_OVER,
  /** A single person of pension credit age: regulation 7(2)(c). */
  SINGLE_PENSION_AGE,
  /** A lone parent: regulation 7(3). */
  LONE_PARENT,
  /** A member of a couple: regulation 7(4)(a). */
  COUPLE,
  /** A member of a couple of whom one or both are of pension credit age: regulation 7(4)(b). */
  COUPLE_PENSION_AGE;

  private final String code = Codes.of(this);

  /** What a person of the group keeps each week before premiums and amounts for children. */
  public DatedTable<Amount> basicAmount() {
    return switch (this) {
      case SINGLE_18_TO_24 -> ChargingAmounts.MINIMUM_INCOME_SINGLE_18_TO_24;
      case SINGLE_25_OR_OVER -> ChargingAmounts.MINIMUM_INCOME_SINGLE_25_OR_OVER;
      case SINGLE_PENSION_AGE -> ChargingAmounts.MINIMUM_INCOME_SINGLE_PENSION_AGE;
      case LONE_PARENT -> ChargingAmounts.MINIMUM_INCOME_LONE_PARENT;
      case COUPLE -> ChargingAmounts.MINIMUM_INCOME_COUPLE;
      case COUPLE_PENSION_AGE -> ChargingAmounts.MINIMUM_INCOME_COUPLE_PENSION_AGE;
    };
  }

  /** Whether the group is of pension credit age, or a couple of whom one is. */
  public boolean isPensionAge() {
    return this == SINGLE_PENSION_AGE || this == COUPLE_PENSION_AGE;
  }

  /** The stable code, such as {@code single-pension-age}. */
  public String code() {
    return code;
  }
}
