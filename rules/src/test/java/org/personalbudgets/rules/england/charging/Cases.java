package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.function.Function;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** Short ways to write examples. */
final class Cases {
  static final Household SINGLE_WORKING_AGE = Household.single(AgeGroup.AGED_25_OR_OVER);
  static final Household SINGLE_PENSION_AGE = Household.single(AgeGroup.PENSION_AGE);

  private Cases() {}

  static Amount pounds(String text) {
    return Amount.pounds(text);
  }

  /** A day in the financial year that begins in April of this year, well inside it. */
  static LocalDate in(int year) {
    return LocalDate.of(year, 10, 2);
  }

  static FinancialCircumstances.Builder person(Household household) {
    return FinancialCircumstances.builder().household(household);
  }

  /** A permanent resident of a care home who moved in on that day. */
  static ChargeableCare movedIn(LocalDate day) {
    return ChargeableCare.builder()
        .setting(CareSetting.PERMANENT_RESIDENT)
        .permanentResidentSince(day)
        .addService(ServiceCost.of("home", pounds("900")))
        .build();
  }

  static LocalChargingPolicy.Builder policy(String council) {
    return LocalChargingPolicy.builder().source(Citation.local(council, "charging policy"));
  }

  static Function<LawInForce, Amount> contribution(
      FinancialCircumstances.Builder person, ChargeableCare care, LocalChargingPolicy policy) {
    FinancialCircumstances circumstances = person.build();
    return law -> MeansTest.assess(circumstances, care, policy, law).contribution();
  }

  static Function<LawInForce, Amount> contribution(
      FinancialCircumstances.Builder person, ChargeableCare care) {
    return contribution(person, care, LocalChargingPolicy.national());
  }

  /** What the person keeps: the guarantee and what the council adds. */
  static Function<LawInForce, Amount> kept(
      FinancialCircumstances.Builder person, LocalChargingPolicy policy) {
    FinancialCircumstances circumstances = person.build();
    ChargeableCare care = ChargeableCare.atHome(pounds("1000"));
    return law -> {
      MeansTestResult result = MeansTest.assess(circumstances, care, policy, law);
      return result
          .weekly()
          .totalOf(ChargingStep.MINIMUM_INCOME)
          .plus(result.weekly().totalOf(ChargingStep.LOCAL_MINIMUM_INCOME))
          .negated();
    };
  }

  static Function<LawInForce, Amount> guarantee(FinancialCircumstances.Builder person) {
    FinancialCircumstances circumstances = person.build();
    return law -> Regulation7MinimumIncome.guarantee(circumstances, law).total();
  }

  static Function<LawInForce, Amount> tariff(String capital) {
    return law -> Regulation25TariffIncome.weekly(pounds(capital), law);
  }

  static Finding judged(Question question, String subject, boolean holds) {
    return Finding.judged(
        Judgement.builder()
            .questionCode(question.code())
            .subject(subject)
            .holds(holds)
            .by(DecisionMaker.LOCAL_AUTHORITY)
            .date(LocalDate.of(2024, 5, 1))
            .rationale("the plan and the receipts were looked at")
            .build());
  }
}
