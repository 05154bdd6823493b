package org.personalbudgets.rules.england.nhs;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * SI 2013/1617 regulation 13(4): a health body may set money that has accumulated unused against
 * what is due for a period, up to what is due.
 */
public final class Regulation13Offset {
  /** The text. */
  public static final Citation SOURCE = Citation.law("SI 2013/1617", "reg 13(4)");

  private Regulation13Offset() {}

  /**
   * The most that may be set against the payment for a period.
   *
   * @param unused what has accumulated unused; not negative
   * @param due what is due for the period; not negative
   */
  public static Amount most(Amount unused, Amount due) {
    Checks.notNegative("unused", unused);
    Checks.notNegative("due", due);
    return unused.isAtMost(due) ? unused : due;
  }
}
