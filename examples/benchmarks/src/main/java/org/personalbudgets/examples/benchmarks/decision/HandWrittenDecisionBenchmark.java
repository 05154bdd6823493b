package org.personalbudgets.examples.benchmarks.decision;

import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The limit: a chain of ifs over primitives, with categories turned into numbers beforehand. It
 * gives no reasons, reads no law, and a rule more is a release more.
 */
public class HandWrittenDecisionBenchmark extends DecisionBenchmark {
  private static final List<String> CATEGORIES =
      List.of(
          "alcohol",
          "tobacco",
          "gambling",
          "debt",
          "bank-charges",
          "illegal",
          "health.medication",
          "health.nhs-equipment",
          "household-bills.energy",
          "housing-costs.rent");

  private int[] categories = {};
  private Purchase[] purchases = {};
  private Books books = new Books(new boolean[0], new long[0], 0, 0);

  @Override
  void prepare(Scenario scenario) {
    categories =
        PURCHASES.stream().mapToInt(bought -> CATEGORIES.indexOf(bought.category())).toArray();
    purchases = PURCHASES.toArray(Purchase[]::new);
    books = scenario.books();
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int at) {
    return listed(categories[at]) | against(purchases[at], books);
  }

  private static int listed(int category) {
    int said = 0;
    if (category == 0) {
      said |= Rule.ALCOHOL.bit();
    }
    if (category == 1) {
      said |= Rule.TOBACCO.bit();
    }
    if (category == 2) {
      said |= Rule.GAMBLING.bit();
    }
    if (category == 3) {
      said |= Rule.DEBT.bit();
    }
    if (category == 4) {
      said |= Rule.BANK_CHARGES.bit();
    }
    if (category == 5) {
      said |= Rule.ILLEGAL.bit();
    }
    if (category == 6 || category == 7) {
      said |= Rule.NHS_RESPONSIBILITY.bit();
    }
    if (category == 7) {
      said |= Rule.NHS_EQUIPMENT.bit();
    }
    if (category == 8) {
      said |= Rule.HOUSEHOLD_BILLS.bit();
    }
    if (category == 9) {
      said |= Rule.HOUSING_COSTS.bit();
    }
    return said;
  }

  private static int against(Purchase purchase, Books books) {
    int said = 0;
    if (!books.isLinked(purchase)) {
      said |= Rule.NEED_LINK.bit();
    }
    if (purchase.line() < 0) {
      said |= Rule.IN_AGREED_PLAN.bit();
    }
    if (books.isOverLine(purchase)) {
      said |= Rule.LINE_REMAINING.bit();
    }
    if (books.isOverBudget(purchase)) {
      said |= Rule.BUDGET_REMAINING.bit();
    }
    if (purchase.relative()) {
      said |= Rule.CO_RESIDENT_RELATIVE.bit();
    }
    if (books.isOverDays(purchase)) {
      said |= Rule.CARE_HOME_DAYS.bit();
    }
    return said;
  }
}
