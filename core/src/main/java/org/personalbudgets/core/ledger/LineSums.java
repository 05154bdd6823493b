package org.personalbudgets.core.ledger;

/** The running sums of one plan line: what was spent by day, and what is promised, in pennies. */
record LineSums(DaySums spent, long committed) {
  static final LineSums NONE = new LineSums(DaySums.NONE, 0);
}
