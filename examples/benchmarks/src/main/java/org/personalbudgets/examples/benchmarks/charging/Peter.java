package org.personalbudgets.examples.benchmarks.charging;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.charging.AgeGroup;
import org.personalbudgets.rules.england.charging.CapitalAsset;
import org.personalbudgets.rules.england.charging.ChargeableCare;
import org.personalbudgets.rules.england.charging.DisabilityExpense;
import org.personalbudgets.rules.england.charging.DisabilityExpenseKind;
import org.personalbudgets.rules.england.charging.FinancialCircumstances;
import org.personalbudgets.rules.england.charging.Household;
import org.personalbudgets.rules.england.charging.HousingCost;
import org.personalbudgets.rules.england.charging.HousingCostKind;
import org.personalbudgets.rules.england.charging.IncomeKind;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy;
import org.personalbudgets.rules.england.charging.Premium;

/**
 * Devon County Council's published example 1 of 2023/24, with savings of 15,000.00 beside it so
 * that tariff income is worked out too: 110.10 and 3.00 are charged.
 */
final class Peter {
  static final LocalDate DAY = LocalDate.of(2023, 10, 2);
  static final long CHARGE = 11_310;
  static final ChargeableCare CARE = ChargeableCare.atHome(pounds("454.00"));
  static final LocalChargingPolicy DEVON =
      LocalChargingPolicy.builder()
          .source(Citation.local("Devon County Council", "examples of financial assessments"))
          .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
          .build();

  static final FinancialCircumstances CIRCUMSTANCES =
      FinancialCircumstances.builder()
          .household(Household.single(AgeGroup.of(37, false)))
          .addPremium(Premium.DISABILITY)
          .addPremium(Premium.ENHANCED_DISABILITY)
          .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("225.45"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, pounds("101.75"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, pounds("26.90"))
          .addHousingCost(HousingCost.of(HousingCostKind.RENT, pounds("10.00")))
          .addHousingCost(HousingCost.of(HousingCostKind.COUNCIL_TAX, pounds("6.00")))
          .addHousingCost(HousingCost.of(HousingCostKind.CONTENTS_INSURANCE, pounds("1.27")))
          .addDisabilityExpense(expense("cleaner", DisabilityExpenseKind.DOMESTIC_HELP, "20.00"))
          .addDisabilityExpense(expense("mobile", DisabilityExpenseKind.MOBILE_TELEPHONE, "2.31"))
          .addDisabilityExpense(expense("broadband", DisabilityExpenseKind.INTERNET, "5.77"))
          .addCapital(CapitalAsset.savings(pounds("15000.00")))
          .build();

  private Peter() {}

  private static DisabilityExpense expense(String id, DisabilityExpenseKind kind, String weekly) {
    return DisabilityExpense.allowed(id, kind, pounds(weekly));
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }
}
