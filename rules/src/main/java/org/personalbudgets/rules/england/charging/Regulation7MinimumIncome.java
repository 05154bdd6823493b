package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Decides what an adult keeps each week outside a care home, the minimum income guaranteed amount:
 * SI 2014/2672 regulation 7. The basic amount of the group, an amount for each child, and every
 * premium; then what the council adds. Less what other support of the authority already covers
 * (paragraph (8)).
 *
 * <p>Our reading of paragraph (8): the reduction is at most the guarantee itself, so that support
 * never raises a charge above what the income bears.
 */
public final class Regulation7MinimumIncome {
  private static final Citation OTHER_SUPPORT = ChargingLaw.regulation("reg 7(8)");

  private Regulation7MinimumIncome() {}

  /** The national guarantee as a calculation of its parts, whose total is positive. */
  public static Calculation guarantee(FinancialCircumstances circumstances, LawInForce law) {
    Calculation.Builder parts = Calculation.builder();
    addParts(parts, 1, circumstances, law);
    return parts.build();
  }

  /** Takes off what the adult keeps. */
  static void deduct(
      Calculation.Builder weekly,
      FinancialCircumstances circumstances,
      LocalChargingPolicy policy,
      LawInForce law) {
    Amount before = weekly.total();
    Amount comparable = addParts(weekly, -1, circumstances, law);
    MinimumIncomeKey key =
        new MinimumIncomeKey(
            circumstances.household().minimumIncomeGroup(),
            circumstances.premiums().contains(Premium.ENHANCED_DISABILITY));
    Amount beyond = policy.minimumIncome().beyond(key, comparable);
    if (beyond.isPositive()) {
      weekly.add(
          ChargingStep.LOCAL_MINIMUM_INCOME, key.group().code(), beyond.negated(), policy.source());
    }
    Amount covered = circumstances.otherSupportProvided().min(before.minus(weekly.total()));
    if (covered.isPositive()) {
      weekly.add(
          ChargingStep.SUPPORT_PROVIDED,
          ChargingStep.SUPPORT_PROVIDED.code(),
          covered,
          OTHER_SUPPORT);
    }
  }

  /** Adds every part; answers the basic amount and the disability premiums together. */
  private static Amount addParts(
      Calculation.Builder parts, int sign, FinancialCircumstances circumstances, LawInForce law) {
    Household household = circumstances.household();
    MinimumIncomeGroup group = household.minimumIncomeGroup();
    Amount comparable = add(parts, sign, group.code(), group.basicAmount(), 1, law);
    if (household.children() > 0) {
      DatedTable<Amount> child = ChargingAmounts.MINIMUM_INCOME_CHILD;
      add(parts, sign, "children", child, household.children(), law);
    }
    for (Premium premium : Premium.values()) {
      if (circumstances.premiums().contains(premium)) {
        DatedTable<Amount> table = premium.amountFor(household);
        Amount amount = add(parts, sign, premium.code(), table, 1, law);
        comparable = premium == Premium.CARER ? comparable : comparable.plus(amount);
      }
    }
    return comparable;
  }

  private static Amount add(
      Calculation.Builder parts,
      int sign,
      String about,
      DatedTable<Amount> table,
      int times,
      LawInForce law) {
    LawRead<Amount> each = law.read(table);
    Amount amount = each.value().times(times);
    parts.addRead(ChargingStep.MINIMUM_INCOME, about, amount.times(sign), each);
    return amount;
  }
}
