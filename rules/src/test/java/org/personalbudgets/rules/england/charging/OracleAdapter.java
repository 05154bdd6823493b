package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;

/** Tells the library what an {@link OracleCase} says. */
public final class OracleAdapter {
  static final List<IncomeKind> KINDS =
      List.of(
          IncomeKind.EARNINGS,
          IncomeKind.STATE_PENSION,
          IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING,
          IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY,
          IncomeKind.PENSION_CREDIT_SAVINGS,
          IncomeKind.PRIVATE_PENSION_HALF_PASSED_TO_SPOUSE,
          IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
          IncomeKind.CHILD_BENEFIT,
          IncomeKind.SURVIVORS_GUARANTEED_INCOME_PAYMENT);

  private static final List<CapitalKind> ASSETS =
      List.of(CapitalKind.SAVINGS, CapitalKind.INVESTMENTS, CapitalKind.MAIN_HOME);

  private static final List<CareSetting> SETTINGS = List.of(CareSetting.values());

  private OracleAdapter() {}

  public static MeansTestResult assess(OracleCase c) {
    return MeansTest.assess(
        circumstances(c),
        ChargeableCare.in(SETTINGS.get(c.setting), Amount.pence(c.cost)),
        policy(c),
        LocalDate.of(c.year, 7, 1));
  }

  static LocalChargingPolicy policy(OracleCase c) {
    LocalChargingPolicy.Builder policy =
        Cases.policy("a council")
            .chargeableShare(Rate.of(c.sharePercent, 100))
            .minimumIncome(LocalMinimumIncome.uplift(Amount.pence(c.uplift)))
            .standardDisabilityExpenditure(Amount.pence(c.standardExpense))
            .collectedFrom(Amount.pence(c.collectedFrom))
            .nightElement(Amount.pence(c.night))
            .chargesTariffIncome(c.tariffCharged)
            .personalExpensesUplift(Amount.pence(c.residentsUplift))
            .chargesShortTermResidentsAsAtHome(c.shortStaysAsAtHome);
    if (c.lowerLimit > 0) {
      policy.lowerCapitalLimit(Amount.pence(c.lowerLimit));
    }
    if (c.upperLimit > 0) {
      policy.upperCapitalLimit(Amount.pence(c.upperLimit));
    }
    if (c.waterAllowed) {
      policy.addAllowedHousingCost(HousingCostKind.WATER_RATES);
    }
    if (c.supportAllowanceLeftOut) {
      policy.addDisregardedIncome(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE);
    }
    if (c.maximum > 0) {
      policy.maximumWeeklyCharge(Amount.pence(c.maximum));
    }
    return policy.build();
  }

  static FinancialCircumstances circumstances(OracleCase c) {
    AgeGroup[] bands = AgeGroup.values();
    FinancialCircumstances.Builder person =
        FinancialCircumstances.builder()
            .household(
                new Household(
                    bands[c.ageBand],
                    c.couple ? Optional.of(bands[c.partnerBand]) : Optional.empty(),
                    c.children))
            .otherSupportProvided(Amount.pence(c.otherSupport))
            .taxOnIncome(Amount.pence(c.tax))
            .addNotionalIncome(
                new NotionalIncome(
                    "pension",
                    Amount.pence(c.givenUp),
                    Cases.judged(NotionalIncome.QUESTION, "pension", c.givenUpCounts)));
    if (c.disability) {
      person.addPremium(Premium.DISABILITY);
    }
    if (c.enhanced) {
      person.addPremium(Premium.ENHANCED_DISABILITY);
    }
    if (c.carer) {
      person.addPremium(Premium.CARER);
    }
    for (int i = 0; i < c.incomes.size(); i++) {
      OracleCase.IncomeItem item = c.incomes.get(i);
      person.addIncome(
          new Income("income-" + i, KINDS.get(item.kind()), Amount.pence(item.pence())));
    }
    for (int i = 0; i < c.costs.size(); i++) {
      OracleCase.Cost cost = c.costs.get(i);
      person.addHousingCost(
          new HousingCost(
              "cost-" + i,
              cost.named() ? HousingCostKind.RENT : HousingCostKind.WATER_RATES,
              Amount.pence(cost.pence()),
              Amount.pence(cost.help())));
    }
    for (int i = 0; i < c.expenses.size(); i++) {
      person.addDisabilityExpense(expense("expense-" + i, c.expenses.get(i)));
    }
    for (int i = 0; i < c.assets.size(); i++) {
      OracleCase.Asset asset = c.assets.get(i);
      CapitalKind kind = ASSETS.get(asset.kind());
      person.addCapital(
          CapitalAsset.builder()
              .id("asset-" + i)
              .kind(kind)
              .value(Amount.pence(asset.pence()))
              .hasSaleExpenses(asset.saleExpenses())
              .securedDebt(Amount.pence(asset.debt()))
              .owners(kind.isLand() ? 1 : asset.owners())
              .build());
    }
    person.addNotionalCapital(
        new NotionalCapital(
            "gift",
            Amount.pence(c.notional),
            Cases.judged(NotionalCapital.QUESTION, "gift", c.notionalHolds)));
    return person.build();
  }

  private static DisabilityExpense expense(String id, OracleCase.Expense item) {
    DisabilityExpense.Builder expense =
        DisabilityExpense.builder()
            .id(id)
            .kind(DisabilityExpenseKind.OTHER)
            .claimed(Amount.pence(item.claimed()));
    return switch (item.decision()) {
      case 0 ->
          DisabilityExpense.allowed(id, DisabilityExpenseKind.OTHER, Amount.pence(item.claimed()));
      case 1 ->
          expense
              .decision(Cases.judged(DisabilityExpense.QUESTION, id, true))
              .allowed(Amount.pence(item.allowed()))
              .build();
      case 2 -> expense.decision(Cases.judged(DisabilityExpense.QUESTION, id, false)).build();
      default -> expense.build();
    };
  }
}
