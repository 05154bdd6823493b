package org.personalbudgets.rules.england.charging;

import org.personalbudgets.rules.shared.Codes;

/** The kinds of cost of the adult's main or only home. */
public enum HousingCostKind {
  /** Mortgage repayments. */
  MORTGAGE(true),
  /** Rent. */
  RENT(true),
  /** Ground rent. */
  GROUND_RENT(true),
  /** Council tax. */
  COUNCIL_TAX(true),
  /** Service charges that housing benefit could meet. */
  ELIGIBLE_SERVICE_CHARGE(true),
  /** Insurance of the contents of the home: no housing-related cost of the Regulations. */
  CONTENTS_INSURANCE(false),
  /** Insurance of the building: no housing-related cost of the Regulations. */
  BUILDINGS_INSURANCE(false),
  /** Water rates: no housing-related cost of the Regulations. */
  WATER_RATES(false);

  private final boolean statutory;
  private final String code = Codes.of(this);

  HousingCostKind(boolean statutory) {
    this.statutory = statutory;
  }

  /** Whether Schedule 1 paragraph 2(3) names it; what it does not name, a council may allow. */
  public boolean isStatutory() {
    return statutory;
  }

  /** The stable code, such as {@code council-tax}. */
  public String code() {
    return code;
  }
}
