package org.personalbudgets.examples.benchmarks.decision;

/**
 * What the other engines are given of the case, looked up beforehand and in primitives: they judge
 * and need not search.
 *
 * @param linked for each line of the plan, whether it is for an eligible and unmet need
 * @param lineLeft for each line of the plan, the pence that are left on it
 * @param left the pence that are left of all
 * @param stayBefore the days of the stay that a new one is added to
 */
public record Books(boolean[] linked, long[] lineLeft, long left, int stayBefore) {
  /** Most days of a stay in a care home. */
  static final int MOST_DAYS = 28;

  /** Whether a purchase meets an eligible need. */
  public boolean isLinked(Purchase purchase) {
    return purchase.need() || (purchase.line() >= 0 && linked[purchase.line()]);
  }

  /** Whether a purchase is for more than is left on its line. */
  public boolean isOverLine(Purchase purchase) {
    return purchase.line() >= 0 && purchase.pence() > lineLeft[purchase.line()];
  }

  /** Whether a purchase is for more than is left. */
  public boolean isOverBudget(Purchase purchase) {
    return purchase.pence() > left;
  }

  /** Whether a stay is too long together with the one before. */
  public boolean isOverDays(Purchase purchase) {
    return purchase.stayDays() > 0 && stayBefore + purchase.stayDays() > MOST_DAYS;
  }
}
