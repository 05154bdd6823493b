package org.personalbudgets.rules.england.eligibility;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;

/** The numbers of SI 2015/313, the Care and Support (Eligibility Criteria) Regulations 2015. */
public final class EligibilityThresholds {
  /** The first day of the regulations, and of Care Act 2014 section 13 in full. */
  static final LocalDate IN_FORCE = LocalDate.of(2015, 4, 1);

  /** How many of the ten outcomes an adult must be unable to achieve: "two or more". */
  public static final DatedTable<Integer> ADULT_OUTCOMES =
      DatedTable.<Integer>named("eligibility.adult-outcomes")
          .from(IN_FORCE, 2, Citation.law("SI 2015/313", "reg 2(1)(b)"))
          .stillInForce();

  /** How many of the circumstances of regulation 3(2) must apply to a carer: "any". */
  public static final DatedTable<Integer> CARER_CIRCUMSTANCES =
      DatedTable.<Integer>named("eligibility.carer-circumstances")
          .from(IN_FORCE, 1, Citation.law("SI 2015/313", "reg 3(1)(b)"))
          .stillInForce();

  /** How many of the eight outcomes a carer must be unable to achieve: "any". */
  public static final DatedTable<Integer> CARER_OUTCOMES =
      DatedTable.<Integer>named("eligibility.carer-outcomes")
          .from(IN_FORCE, 1, Citation.law("SI 2015/313", "reg 3(2)(b)"))
          .stillInForce();

  private EligibilityThresholds() {}
}
