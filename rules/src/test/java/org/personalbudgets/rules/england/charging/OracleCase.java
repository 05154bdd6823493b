package org.personalbudgets.rules.england.charging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random household in plain numbers, which the oracle and the library both read. */
public final class OracleCase {
  /** Kinds of income by number, in the order of {@link OracleAdapter#KINDS}. */
  record IncomeItem(int kind, long pence) {}

  record Cost(boolean named, long pence, long help) {}

  record Expense(int decision, long claimed, long allowed) {}

  record Asset(int kind, long pence, boolean saleExpenses, long debt, int owners) {}

  final int year;
  final boolean couple;
  final int ageBand;
  final int partnerBand;
  final int children;
  final boolean disability;
  final boolean enhanced;
  final boolean carer;
  final int setting;
  final long cost;
  final List<IncomeItem> incomes = new ArrayList<>();
  final List<Cost> costs = new ArrayList<>();
  final List<Expense> expenses = new ArrayList<>();
  final List<Asset> assets = new ArrayList<>();
  final long notional;
  final boolean notionalHolds;
  final long otherSupport;
  final int sharePercent;
  final long standardExpense;
  final long uplift;
  final long collectedFrom;
  final long maximum;
  final long night;
  final long tax;
  final long lowerLimit;
  final long upperLimit;
  final boolean tariffCharged;
  final boolean waterAllowed;
  final boolean supportAllowanceLeftOut;
  final long residentsUplift;
  final long givenUp;
  final boolean givenUpCounts;
  final boolean shortStaysAsAtHome;

  public OracleCase(Random random) {
    year = 2015 + random.nextInt(12);
    couple = random.nextInt(3) == 0;
    ageBand = random.nextInt(3);
    partnerBand = random.nextInt(3);
    children = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
    disability = random.nextBoolean();
    enhanced = random.nextInt(3) == 0;
    carer = random.nextInt(4) == 0;
    setting = random.nextInt(4);
    cost = random.nextInt(90_000);
    for (int i = random.nextInt(5); i > 0; i--) {
      incomes.add(
          new IncomeItem(random.nextInt(OracleAdapter.KINDS.size()), money(random, 30_000)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      long pence = money(random, 15_000);
      costs.add(new Cost(random.nextInt(4) > 0, pence, random.nextLong(pence + 1)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      long claimed = money(random, 4_000);
      expenses.add(new Expense(random.nextInt(4), claimed, random.nextLong(claimed + 1)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      assets.add(
          new Asset(
              random.nextInt(3),
              money(random, 3_000_000),
              random.nextInt(3) == 0,
              random.nextInt(4) == 0 ? money(random, 500_000) : 0,
              1 + random.nextInt(3)));
    }
    notional = random.nextInt(6) == 0 ? money(random, 1_500_000) : 0;
    notionalHolds = random.nextBoolean();
    otherSupport = random.nextInt(8) == 0 ? money(random, 20_000) : 0;
    sharePercent = random.nextInt(3) == 0 ? random.nextInt(101) : 100;
    standardExpense = random.nextInt(3) == 0 ? money(random, 4_000) : 0;
    uplift = random.nextInt(4) == 0 ? money(random, 1_000) : 0;
    collectedFrom = random.nextInt(3) == 0 ? money(random, 500) : 0;
    maximum = random.nextInt(4) == 0 ? 1 + money(random, 30_000) : 0;
    night = random.nextInt(4) == 0 ? money(random, 4_000) : 0;
    tax = random.nextInt(4) == 0 ? money(random, 5_000) : 0;
    lowerLimit = random.nextInt(4) == 0 ? 1_300_000 + money(random, 400_000) : 0;
    upperLimit = random.nextInt(4) == 0 ? 2_200_000 + money(random, 400_000) : 0;
    tariffCharged = random.nextInt(5) > 0;
    waterAllowed = random.nextInt(3) == 0;
    supportAllowanceLeftOut = random.nextInt(5) == 0;
    residentsUplift = random.nextInt(4) == 0 ? money(random, 1_000) : 0;
    givenUp = random.nextInt(5) == 0 ? money(random, 10_000) : 0;
    givenUpCounts = random.nextBoolean();
    shortStaysAsAtHome = random.nextBoolean();
  }

  private static long money(Random random, int bound) {
    // Often close to a round figure, where boundaries are.
    long pence = random.nextInt(bound);
    return random.nextBoolean() ? pence : pence - pence % 25_000 % 100;
  }
}
