package org.personalbudgets.rules.england.common;

import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.ListedOrders;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;

/** What follows where the person is known to be subject to an order that a schedule may list. */
public final class ExcludedPersons {
  /** What a judgement about orders is about: the one person whose circumstances the case holds. */
  public static final String SUBJECT = "person";

  private ExcludedPersons() {}

  /**
   * A prohibition where the schedule was read and lists the order; a question where the schedule
   * was not read in full, so that nobody here can say whether it does; silent where no order is
   * known.
   *
   * @param noListedOrder the condition whose question is then asked
   */
  public static Verdict judge(
      Regime regime, HoldingCondition noListedOrder, Facts facts, Reason bar) {
    Truth subject = facts.circumstances().isSubjectToAnyOf(ListedOrders.of(regime)).truth();
    if (subject != Truth.HOLDS) {
      return Verdict.silent();
    }
    return ListedOrders.areCertain(regime)
        ? Verdict.forbid(bar)
        : Judged.lifts(noListedOrder.question(), SUBJECT, facts, bar);
  }
}
