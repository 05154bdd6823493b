package org.personalbudgets.rules.local;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * How many days councils and a health body give for notice and for repayment, as they have
 * published it; each is in whole days and ends with the last of them. Each was read on a page or
 * form without a date, so each holds here from the first day of the Care Act; a council that wants
 * to use one sets its own beside it first. What an agreement itself says goes before these: they
 * are for whoever draws one up.
 */
public final class PublishedNoticePeriods {
  /** St Helens: the holder repays within two weeks, or later payments are reduced. */
  public static final DatedTable<Integer> ST_HELENS_REPAYMENT =
      weeks("local.st-helens.repayment-days", 2, "St Helens, Recovering Direct Payments", "repay");

  /** Worcestershire: the holder returns the money within four weeks after the notice. */
  public static final DatedTable<Integer> WORCESTERSHIRE_REPAYMENT =
      weeks("local.worcestershire.repayment-days", 4, "Worcestershire, direct payments", "return");

  /** Gloucestershire: the holder says four weeks before that they no longer want the payments. */
  public static final DatedTable<Integer> GLOUCESTERSHIRE_ENDING_BY_HOLDER =
      weeks(
          "local.gloucestershire.ending-by-holder-days",
          4,
          "Gloucestershire, direct payments policy",
          "ending");

  /**
   * Suffolk: the council says at least four weeks before, in writing and why, that it pays less.
   */
  public static final DatedTable<Integer> SUFFOLK_REDUCTION_BY_FUNDER =
      weeks(
          "local.suffolk.reduction-by-funder-days",
          4,
          "Suffolk, direct payment agreement",
          "decrease");

  /**
   * Norfolk, personal health budgets: at least four weeks before either side changes the agreement;
   * at once after theft, fraud or another offence.
   */
  public static final DatedTable<Integer> NORFOLK_HEALTH_CHANGE =
      weeks(
          "local.norfolk-health.change-days",
          4,
          "NHS Norfolk, personal health budget agreement",
          "change");

  private PublishedNoticePeriods() {}

  private static DatedTable<Integer> weeks(String name, int weeks, String policy, String place) {
    return DatedTable.<Integer>named(name)
        .from(CareActCommencement.FIRST_DAY, 7 * weeks, Citation.local(policy, place))
        .stillInForce();
  }
}
