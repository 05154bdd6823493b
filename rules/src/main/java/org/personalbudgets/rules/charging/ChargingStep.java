package org.personalbudgets.rules.charging;

/** What a line of a calculation does. */
public enum ChargingStep {
  /** Adds the value of something owned. */
  CAPITAL,
  /** Takes off what belongs to others. */
  SHARE_OF_OTHER_OWNERS,
  /** Takes off what a sale would cost. */
  SALE_EXPENSES,
  /** Takes off a debt secured on it. */
  SECURED_DEBT,
  /** Takes off capital that is disregarded. */
  CAPITAL_DISREGARDED,
  /** Adds capital that the person is treated as having. */
  NOTIONAL_CAPITAL,
  /** States a limit that the capital was held against. */
  CAPITAL_LIMIT,

  /** Adds the cost of a service. */
  CARE_COST,
  /** Takes off the cost of what is free. */
  FREE_OF_CHARGE,

  /** Adds income. */
  INCOME,
  /** Adds income that the person is treated as having. */
  NOTIONAL_INCOME,
  /** Adds income that capital is treated as bringing. */
  TARIFF_INCOME,
  /** Takes off income that is disregarded. */
  INCOME_DISREGARDED,
  /** Takes off income that the council chooses to disregard. */
  LOCAL_DISREGARD,
  /** Takes off a housing-related cost. */
  HOUSING_COST,
  /** Takes off spending that a disability brings, or states that it was refused. */
  DISABILITY_RELATED_EXPENDITURE,
  /** Takes off what brings the spending up to the council's standard amount. */
  STANDARD_DISABILITY_EXPENDITURE,
  /** Takes off a part of the minimum income that the person keeps. */
  MINIMUM_INCOME,
  /** Takes off what the council lets the person keep beyond the minimum. */
  LOCAL_MINIMUM_INCOME,
  /** Gives back the part of the minimum income that other support already covers. */
  SUPPORT_PROVIDED,
  /** Takes off what a resident of a care home keeps. */
  PERSONAL_EXPENSES,
  /** Brings a negative sum up to nothing: nobody pays less than nothing. */
  NOT_BELOW_NOTHING,
  /** Takes off the share of what is left that is not charged. */
  SHARE_NOT_CHARGED,
  /** Takes off what is above the cost of the care. */
  CAPPED_AT_COST,
  /** Takes off what is above a national or local maximum. */
  CAPPED_AT_MAXIMUM,
  /** Takes off an amount too small to collect. */
  TRIVIAL_AMOUNT_WAIVED,
  /** Adds the whole cost, where no means test limits it. */
  FULL_COST,
  /** Adds what is charged beside the means test. */
  FLAT_RATE_CHARGE;

  private final String code = Codes.of(this);

  /** Whether the amount of the line follows from the lines before it and from a limit only. */
  public boolean isConsequence() {
    return switch (this) {
      case TARIFF_INCOME,
          SUPPORT_PROVIDED,
          NOT_BELOW_NOTHING,
          SHARE_NOT_CHARGED,
          CAPPED_AT_COST,
          CAPPED_AT_MAXIMUM,
          TRIVIAL_AMOUNT_WAIVED ->
          true;
      default -> false;
    };
  }

  /** The stable code, such as {@code tariff-income}. */
  public String code() {
    return code;
  }
}
