package org.personalbudgets.core.ledger;

/** The running sums of one stream, in pennies. */
record StreamSums(Totals totals, DaySums held, DaySums spent) {
  static final StreamSums NONE = new StreamSums(new Totals(0, 0, 0), DaySums.NONE, DaySums.NONE);

  /** What came in, what left unspent and what is promised. */
  record Totals(long received, long returned, long committed) {}

  long remaining() {
    return totals.received - totals.returned - spent.total() - totals.committed;
  }
}
