package org.personalbudgets.examples.benchmarks.decision;

import java.util.Map;

/**
 * What the other engines are given of the case: an index of plan and ledger, made beforehand, with
 * the sums in pence.
 *
 * @param lines the lines of the plan by id
 * @param left the pence that are left of all
 * @param stayBefore the days of the stay that a new one is added to
 * @param relatives a bit for each kinship whose payment needs the council's finding
 */
public record Books(Map<String, Line> lines, long left, int stayBefore, long relatives) {
  /** No case at all. */
  static final Books NONE = new Books(Map.of(), 0, 0, 0);

  private static final int MOST_DAYS = 28;

  /**
   * A line of the plan.
   *
   * @param linked whether it is for an eligible and unmet need
   * @param left the pence that are left on it in this financial year
   */
  public record Line(boolean linked, long left) {}

  /** Whether a purchase meets an eligible need. */
  public boolean isLinked(Purchase purchase) {
    Line line = lines.get(purchase.line());
    return purchase.need() || (line != null && line.linked());
  }

  /** Whether a purchase carries out a line of the plan. */
  public boolean isInPlan(Purchase purchase) {
    return lines.containsKey(purchase.line());
  }

  /** Whether a purchase is for more than is left on its line. */
  public boolean isOverLine(Purchase purchase) {
    Line line = lines.get(purchase.line());
    return line != null && purchase.pence() > line.left();
  }

  /** Whether a purchase is for more than is left. */
  public boolean isOverBudget(Purchase purchase) {
    return purchase.pence() > left;
  }

  /** Whether a relative in the household is paid. */
  public boolean isRelative(Purchase purchase) {
    return purchase.kinship() >= 0 && (relatives & 1L << purchase.kinship()) != 0;
  }

  /** Whether a stay is too long together with the one before. */
  public boolean isOverDays(Purchase purchase) {
    return purchase.stayDays() > 0 && stayBefore + purchase.stayDays() > MOST_DAYS;
  }
}
