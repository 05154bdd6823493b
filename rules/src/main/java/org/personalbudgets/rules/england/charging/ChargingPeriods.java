package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.rules.england.common.CareActCommencement;

/** The stretches of days that SI 2014/2672 counts, in whole days. */
public final class ChargingPeriods {
  private static final int WEEK = 7;

  /** How many days of a specified period of reablement are free: six weeks. */
  public static final DatedTable<Integer> FREE_REABLEMENT =
      weeks("charging.days-of-free-reablement", 6, "reg 3(2)(b), (3)");

  /** The longest stay of a short-term resident: eight weeks. */
  public static final DatedTable<Integer> SHORT_TERM_STAY =
      weeks("charging.days-of-short-term-stay", 8, "reg 2(1), reg 8");

  /** The longest stay of a temporary resident: 52 weeks. */
  public static final DatedTable<Integer> TEMPORARY_STAY =
      weeks("charging.days-of-temporary-stay", 52, "reg 2(1)");

  /** How long the home of a permanent resident is disregarded: twelve weeks. */
  public static final DatedTable<Integer> HOME_DISREGARD =
      weeks("charging.days-of-home-disregard", 12, "Sch 2 para 2(1)");

  private ChargingPeriods() {}

  private static DatedTable<Integer> weeks(String name, int weeks, String provision) {
    return DatedTable.<Integer>named(name)
        .from(CareActCommencement.FIRST_DAY, weeks * WEEK, ChargingLaw.regulation(provision))
        .stillInForce();
  }
}
