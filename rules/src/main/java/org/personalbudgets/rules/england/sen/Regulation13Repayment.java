package org.personalbudgets.rules.england.sen;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * SI 2014/1652 regulation 13: a council may ask back only money that has not already been spent on
 * the agreed provision.
 */
public final class Regulation13Repayment {
  /** The text. */
  public static final Citation SOURCE = Citation.law("SI 2014/1652", "reg 13");

  private Regulation13Repayment() {}

  /**
   * The most that may be asked back; nothing where more was spent than paid.
   *
   * @param paid what was paid; not negative
   * @param spentOnAgreedProvision what of it was spent on agreed provision; not negative
   */
  public static Amount most(Amount paid, Amount spentOnAgreedProvision) {
    Checks.notNegative("paid", paid);
    Checks.notNegative("spent on agreed provision", spentOnAgreedProvision);
    Amount left = paid.minus(spentOnAgreedProvision);
    return left.isNegative() ? left.times(0) : left;
  }
}
