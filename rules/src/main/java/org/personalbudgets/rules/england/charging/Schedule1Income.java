package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Decides what income counts: SI 2014/2672 regulations 13 to 15 and Schedule 1. Each income stands
 * with its whole amount, and beneath it what is disregarded of it.
 *
 * <p>Our readings. A half that is disregarded is rounded up to a penny (regulation 11): of 100.01,
 * 50.01 is disregarded. The half of a pension that is passed to a spouse is disregarded in a care
 * home only, since the couple must be living apart by reason of it. Of savings credit the amount of
 * the year is disregarded, and what is above it counts.
 */
final class Schedule1Income {
  private static final Rate HALF = Rate.of(1, 2);
  private static final Citation TAX = ChargingLaw.regulation("Sch 1 para 1");

  private final Calculation.Builder weekly;
  private final FinancialCircumstances circumstances;
  private final CareSetting setting;
  private final LocalChargingPolicy policy;
  private final LawInForce law;

  private Schedule1Income(
      Calculation.Builder weekly,
      FinancialCircumstances circumstances,
      CareSetting setting,
      LocalChargingPolicy policy,
      LawInForce law) {
    this.weekly = weekly;
    this.circumstances = circumstances;
    this.setting = setting;
    this.policy = policy;
    this.law = law;
  }

  /** Adds every income and what is disregarded; answers whether a disability benefit counts. */
  static boolean addTo(
      Calculation.Builder weekly,
      FinancialCircumstances circumstances,
      CareSetting setting,
      LocalChargingPolicy policy,
      LawInForce law) {
    return new Schedule1Income(weekly, circumstances, setting, policy, law).add();
  }

  private boolean add() {
    boolean disabilityBenefitCounts = false;
    for (Income income : circumstances.incomes()) {
      IncomeKind kind = income.kind();
      weekly.add(
          ChargingStep.INCOME, kind.code(), income.id(), income.weekly(), ChargingLaw.INCOME);
      Amount counted = income.weekly().minus(disregard(income));
      if (counted.isPositive() && policy.disregardedIncome().contains(kind)) {
        Lines.deduct(
            weekly,
            ChargingStep.LOCAL_DISREGARD,
            kind.code(),
            income.id(),
            counted,
            policy.source());
        counted = Amount.ZERO_POUNDS;
      }
      disabilityBenefitCounts |= kind.isDisabilityBenefit() && counted.isPositive();
    }
    deductTax();
    for (NotionalIncome givenUp : circumstances.notionalIncome()) {
      weekly.add(
          ChargingStep.NOTIONAL_INCOME,
          ChargingStep.NOTIONAL_INCOME.code(),
          givenUp.id(),
          givenUp.counted(),
          NotionalIncome.QUESTION.source());
    }
    return disabilityBenefitCounts;
  }

  private void deductTax() {
    Amount tax = circumstances.taxOnIncome().min(weekly.total());
    if (tax.isPositive()) {
      weekly.add(ChargingStep.INCOME_DISREGARDED, "tax-on-income", tax.negated(), TAX);
    }
  }

  private Amount disregard(Income income) {
    return switch (income.kind().treatment()) {
      case COUNTED -> Amount.ZERO_POUNDS;
      case DISREGARDED -> deduct(income, income.weekly());
      case DISREGARDED_FOR_TEMPORARY_RESIDENTS ->
          setting.isTemporary() ? deduct(income, income.weekly()) : Amount.ZERO_POUNDS;
      case HALF_DISREGARDED -> setting.isCareHome() ? half(income) : Amount.ZERO_POUNDS;
      case FIRST_TEN_POUNDS_DISREGARDED -> upTo(income, ChargingAmounts.DISREGARD_OF_WAR_PAYMENTS);
      case SAVINGS_CREDIT_RULE -> savingsCredit(income);
    };
  }

  private Amount deduct(Income income, Amount amount) {
    Lines.deduct(
        weekly,
        ChargingStep.INCOME_DISREGARDED,
        income.kind().code(),
        income.id(),
        amount,
        income.kind().source());
    return amount;
  }

  private Amount half(Income income) {
    Amount half = income.weekly().part(HALF, Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
    weekly.add(
        ChargingStep.INCOME_DISREGARDED,
        income.kind().code(),
        Optional.of(income.id()),
        half.negated(),
        income.kind().source(),
        Optional.of(Rounding.TOWARDS_THE_PERSON_ALLOWANCE));
    return half;
  }

  private Amount savingsCredit(Income income) {
    DatedTable<Amount> table =
        circumstances.household().isCouple()
            ? ChargingAmounts.SAVINGS_CREDIT_DISREGARD_COUPLE
            : ChargingAmounts.SAVINGS_CREDIT_DISREGARD_SINGLE;
    return upTo(income, table);
  }

  private Amount upTo(Income income, DatedTable<Amount> table) {
    LawRead<Amount> most = law.read(table);
    Amount disregarded = income.weekly().min(most.value());
    weekly.addRead(
        ChargingStep.INCOME_DISREGARDED,
        income.kind().code(),
        income.id(),
        disregarded.negated(),
        income.kind().source(),
        most);
    return disregarded;
  }
}
