package org.personalbudgets.rules.england.charging;

import org.personalbudgets.rules.shared.Codes;

/**
 * What disability-related expenditure is spent on. SI 2014/2672 Schedule 1 paragraph 4 names the
 * first three and says "includes"; the others are those that guidance and councils' guides list. No
 * kind is ever refused as such: each item is decided by itself.
 */
public enum DisabilityExpenseKind {
  /** A community alarm or telecare. */
  COMMUNITY_ALARM,
  /** Care arranged privately, respite included. */
  PRIVATE_CARE,
  /** Specialist items. */
  SPECIALIST_ITEM,
  /** Day or night care that the authority does not arrange. */
  OTHER_DAY_OR_NIGHT_CARE,
  /** Cleaning and other help in the house. */
  DOMESTIC_HELP,
  /** Keeping a garden. */
  GARDENING,
  /** Washing and washing powder. */
  LAUNDRY,
  /** A special diet. */
  DIET,
  /** Special or quickly worn clothing and footwear. */
  CLOTHING_AND_FOOTWEAR,
  /** Bedding. */
  BEDDING,
  /** Heating and water beyond what is usual. */
  HEATING_AND_WATER,
  /** Buying, renting, running and mending equipment. */
  EQUIPMENT,
  /** Personal assistance and its costs. */
  PERSONAL_ASSISTANCE,
  /** Transport. */
  TRANSPORT,
  /** A mobile telephone. */
  MOBILE_TELEPHONE,
  /** Access to the internet. */
  INTERNET,
  /** Anything else that a disability makes necessary. */
  OTHER;

  private final String code = Codes.of(this);

  /** The stable code, such as {@code community-alarm}. */
  public String code() {
    return code;
  }
}
