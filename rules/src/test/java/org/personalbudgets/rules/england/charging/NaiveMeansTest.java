package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;

/**
 * The means test once more, written straight from the text of the Regulations in whole pence, with
 * nothing of the library but the second copy of its figures. Returns the charge in pence.
 */
final class NaiveMeansTest {
  private static final int HOME = 0;
  private static final int SHORT_TERM = 1;
  private static final int PERMANENT = 3;

  private NaiveMeansTest() {}

  static long charge(OracleCase c) {
    if (c.cost == 0) {
      return 0;
    }
    LocalDate day = LocalDate.of(c.year, 7, 1);
    boolean home = atHome(c);
    long capital = capital(c);
    if (capital > Math.max(2_325_000, c.upperLimit)) {
      return c.cost;
    }
    long income = 0;
    long disabilityBenefits = 0;
    for (OracleCase.IncomeItem item : c.incomes) {
      switch (item.kind()) {
        case 0: // earnings: reg 14
        case 3: // mobility component: Sch 1 para 8
        case 7: // child benefit: Sch 1
          break;
        case 6: // employment and support allowance
          income += c.supportAllowanceLeftOut ? 0 : item.pence();
          break;
        case 1: // state pension
          income += item.pence();
          break;
        case 2: // daily living component or attendance allowance: not of a temporary resident
          if (home || c.setting == PERMANENT) {
            income += item.pence();
            disabilityBenefits += item.pence();
          }
          break;
        case 4: // savings credit: Sch 1 para 40
          String column = c.couple ? "couple" : "single";
          long most = StatutoryFigures.pence("charging.savings-credit-disregard." + column, day);
          income += item.pence() > most ? item.pence() - most : 0;
          break;
        case 5: // a pension of which half goes to a spouse: in a care home only
          income += home ? item.pence() : item.pence() / 2;
          break;
        case 8: // a survivor's guaranteed income payment: the first ten pounds
          income += item.pence() > 1000 ? item.pence() - 1000 : 0;
          break;
        default:
          throw new AssertionError(item.kind());
      }
    }
    income -= Math.min(c.tax, income);
    income += c.givenUpCounts ? c.givenUp : 0;
    if (disabilityBenefits > 0) {
      income -= Math.min(c.night, disabilityBenefits);
    }
    income += home && !c.tariffCharged ? 0 : tariff(capital, c);
    if (c.setting != PERMANENT) {
      for (OracleCase.Cost cost : c.costs) {
        income -= cost.named() || c.waterAllowed ? cost.pence() - cost.help() : 0;
      }
    }
    if (disabilityBenefits > 0) {
      long allowed = 0;
      for (OracleCase.Expense expense : c.expenses) {
        // 0 plainly counts, 1 judged to count in part, 2 judged not to, 3 open
        allowed +=
            expense.decision() == 0
                ? expense.claimed()
                : expense.decision() == 1 ? expense.allowed() : 0;
      }
      income -= home ? Math.max(allowed, c.standardExpense) : allowed;
    }
    income -= home ? kept(c, day) : allowance(c, day);
    long charge = Math.max(0, income);
    if (home) {
      charge = charge * c.sharePercent / 100;
    }
    charge = Math.min(charge, c.cost);
    if (home && c.maximum > 0) {
      charge = Math.min(charge, c.maximum);
    }
    return charge < c.collectedFrom ? 0 : charge;
  }

  private static long tariff(long capital, OracleCase c) {
    long pounds = 0;
    long lower = Math.max(1_425_000, c.lowerLimit);
    for (long step = lower; step < capital && step < 2_325_000; step += 25_000) {
      pounds++;
    }
    return pounds * 100;
  }

  private static boolean atHome(OracleCase c) {
    return c.setting == HOME || (c.setting == SHORT_TERM && c.shortStaysAsAtHome);
  }

  private static long allowance(OracleCase c, LocalDate day) {
    return pence("charging.personal-expenses-allowance", day) + c.residentsUplift;
  }

  private static long capital(OracleCase c) {
    long total = c.notionalHolds ? c.notional : 0;
    for (OracleCase.Asset asset : c.assets) {
      boolean land = asset.kind() == 2;
      if (land && atHome(c)) {
        continue; // the home that the adult lives in
      }
      long value = asset.pence();
      if (asset.saleExpenses()) {
        value -= (asset.pence() + 9) / 10;
      }
      value = Math.max(0, value - asset.debt());
      total += land ? value : value / asset.owners();
    }
    return total;
  }

  private static long kept(OracleCase c, LocalDate day) {
    String premium = c.couple ? "couple" : "single";
    long kept = pence("charging.minimum-income." + group(c), day);
    kept += c.children * pence("charging.minimum-income.child", day);
    kept += c.disability ? pence("charging.disability-premium." + premium, day) : 0;
    kept += c.enhanced ? pence("charging.enhanced-disability-premium." + premium, day) : 0;
    kept += c.carer ? pence("charging.carer-premium", day) : 0;
    kept += c.uplift;
    return Math.max(0, kept - c.otherSupport);
  }

  private static String group(OracleCase c) {
    if (c.couple) {
      return c.ageBand == 2 || c.partnerBand == 2 ? "couple-pension-age" : "couple";
    }
    if (c.children > 0) {
      return "lone-parent";
    }
    return c.ageBand == 2
        ? "single-pension-age"
        : c.ageBand == 1 ? "single-25-or-over" : "single-18-to-24";
  }

  private static long pence(String column, LocalDate day) {
    return StatutoryFigures.pence(column, day);
  }
}
