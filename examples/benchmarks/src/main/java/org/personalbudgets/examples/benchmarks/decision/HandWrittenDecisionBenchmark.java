package org.personalbudgets.examples.benchmarks.decision;

import org.openjdk.jmh.infra.Blackhole;

/**
 * The limit: the same conditions in one chain of ifs. It gives no reasons, reads no law, and a rule
 * more is a release more.
 */
public class HandWrittenDecisionBenchmark extends DecisionBenchmark {
  private Purchase[] purchases = {};
  private Books books = Books.NONE;

  @Override
  void prepare(Scenario scenario) {
    purchases = PURCHASES.toArray(Purchase[]::new);
    books = scenario.books();
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int at) {
    return listed(purchases[at]) | against(purchases[at], books);
  }

  private static int listed(Purchase purchase) {
    int said = 0;
    if (purchase.isWithin("alcohol")) {
      said |= Rule.ALCOHOL.bit();
    }
    if (purchase.isWithin("tobacco")) {
      said |= Rule.TOBACCO.bit();
    }
    if (purchase.isWithin("gambling")) {
      said |= Rule.GAMBLING.bit();
    }
    if (purchase.isWithin("debt")) {
      said |= Rule.DEBT.bit();
    }
    if (purchase.isWithin("bank-charges")) {
      said |= Rule.BANK_CHARGES.bit();
    }
    if (purchase.isWithin("illegal")) {
      said |= Rule.ILLEGAL.bit();
    }
    if (purchase.isWithin("health")) {
      said |= Rule.NHS_RESPONSIBILITY.bit();
    }
    if (purchase.isWithin("health.nhs-equipment")) {
      said |= Rule.NHS_EQUIPMENT.bit();
    }
    if (purchase.isWithin("household-bills")) {
      said |= Rule.HOUSEHOLD_BILLS.bit();
    }
    if (purchase.isWithin("housing-costs")) {
      said |= Rule.HOUSING_COSTS.bit();
    }
    return said;
  }

  private static int against(Purchase purchase, Books books) {
    int said = 0;
    if (!books.isLinked(purchase)) {
      said |= Rule.NEED_LINK.bit();
    }
    if (!books.isInPlan(purchase)) {
      said |= Rule.IN_AGREED_PLAN.bit();
    }
    if (books.isOverLine(purchase)) {
      said |= Rule.LINE_REMAINING.bit();
    }
    if (books.isOverBudget(purchase)) {
      said |= Rule.BUDGET_REMAINING.bit();
    }
    if (books.isRelative(purchase)) {
      said |= Rule.CO_RESIDENT_RELATIVE.bit();
    }
    if (books.isOverDays(purchase)) {
      said |= Rule.CARE_HOME_DAYS.bit();
    }
    return said;
  }
}
