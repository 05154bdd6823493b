package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;

/** Citations of the Act and of the Regulations that several classes share. */
final class ChargingLaw {
  /** What income is: all that the adult receives, unless it is disregarded. */
  static final Citation INCOME = regulation("reg 13");

  private ChargingLaw() {}

  /** A provision of SI 2014/2672, the charging Regulations. */
  static Citation regulation(String provision) {
    return Citation.law("SI 2014/2672", provision);
  }

  /** A section of the Care Act 2014. */
  static Citation act(String section) {
    return Citation.law("Care Act 2014", section);
  }
}
