package org.personalbudgets.core.payment;

import java.util.Locale;

/** What may be wrong with a schedule, in itself or against what was agreed. */
public enum ScheduleFindingCode {
  /**
   * The contribution is above the gross, so nothing is paid out. Figures: the gross, the
   * contribution.
   */
  CONTRIBUTION_ABOVE_GROSS,
  /** The convention cannot bring the agreed or planned amount to the cadence of the schedule. */
  NOT_COMPARABLE,
  /** The schedule pays another amount than was agreed. Figures: the two, by one cadence. */
  GROSS_DIFFERS,
  /**
   * The schedule pays another amount than the plan's direct payments cost. Figures: the two, by one
   * cadence.
   */
  PLAN_DIFFERS,
  /** The schedule takes another contribution than was agreed. Figures: the two, by one cadence. */
  CONTRIBUTION_DIFFERS,
  /** One is net of the contribution and the other gross. */
  BASIS_DIFFERS,
  /** One is paid in advance and the other in arrears. */
  TIMING_DIFFERS,
  /** The first payment is due on another day than was agreed. */
  FIRST_PAYMENT_DIFFERS,
  /** The payments made once are not those that were agreed. */
  ONE_OFFS_DIFFER;

  private final String code;

  ScheduleFindingCode() {
    this.code = "schedule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable code, such as {@code schedule.gross-differs}. */
  public String code() {
    return code;
  }
}
