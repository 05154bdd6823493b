package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.rules.england.common.CareActCommencement;

/** The numbers of SI 2015/313, the Care and Support (Eligibility Criteria) Regulations 2015. */
public final class EligibilityThresholds {
  /** How many of the ten outcomes an adult must be unable to achieve: "two or more". */
  public static final DatedTable<Integer> ADULT_OUTCOMES =
      DatedTable.<Integer>named("eligibility.adult-outcomes")
          .from(CareActCommencement.FIRST_DAY, 2, Citation.law("SI 2015/313", "reg 2(1)(b)"))
          .stillInForce();

  /** How many of the circumstances of regulation 3(2) must apply to a carer: "any". */
  public static final DatedTable<Integer> CARER_CIRCUMSTANCES =
      DatedTable.<Integer>named("eligibility.carer-circumstances")
          .from(CareActCommencement.FIRST_DAY, 1, Citation.law("SI 2015/313", "reg 3(1)(b)"))
          .stillInForce();

  /** How many of the eight outcomes a carer must be unable to achieve: "any". */
  public static final DatedTable<Integer> CARER_OUTCOMES =
      DatedTable.<Integer>named("eligibility.carer-outcomes")
          .from(CareActCommencement.FIRST_DAY, 1, Citation.law("SI 2015/313", "reg 3(2)(b)"))
          .stillInForce();

  private EligibilityThresholds() {}
}
