package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Works out what an adult pays towards care: Care Act 2014 sections 14 and 17, SI 2014/2672 and the
 * policy of one council. The same input gives the same lines, in the order in which the law takes
 * them: what may be charged for; capital; income; tariff income; the home; disability; what is
 * kept; what is charged of the rest.
 */
public final class MeansTest {
  private static final Citation DEEMED = ChargingLaw.regulation("reg 10");

  private MeansTest() {}

  /**
   * A full assessment under the law of a day.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if the amounts of that day are not
   *     known
   */
  public static MeansTestResult assess(
      FinancialCircumstances circumstances,
      ChargeableCare care,
      LocalChargingPolicy policy,
      LocalDate date) {
    return assess(circumstances, care, policy, LawInForce.on(date));
  }

  /**
   * A full assessment under given law, such as next year's.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if the amounts of its day are not
   *     known
   */
  public static MeansTestResult assess(
      FinancialCircumstances circumstances,
      ChargeableCare care,
      LocalChargingPolicy policy,
      LawInForce law) {
    requireNonNull(circumstances, "circumstances");
    requireNonNull(care, "care");
    requireNonNull(policy, "policy");
    requireNonNull(law, "law");
    CareSetting setting = chargedAs(care, policy);
    Calculation costs = CareCosts.of(care, law);
    if (costs.total().isZero()) {
      return result(care, law, costs, Calculation.NOTHING, Calculation.NOTHING).build();
    }
    Calculation capital = CapitalAssessment.of(circumstances, care, setting, law);
    FundingPosition position =
        Regulation12CapitalLimit.position(capital.total(), setting, policy, law);
    Calculation weekly =
        position == FundingPosition.RESOURCES_NO_BAR
            ? weekly(circumstances, costs.total(), capital.total(), setting, policy, law)
            : wholeCost(costs.total(), Regulation12CapitalLimit.SOURCE);
    return result(care, law, costs, capital, weekly)
        .fundingPosition(position)
        .arranging(FinalCharge.arranging(position, setting, policy))
        .openQuestions(openQuestions(circumstances))
        .build();
  }

  /**
   * An assessment that is treated as carried out: regulation 10. Who refuses is treated as above
   * the upper limit; who consents to a light touch pays all or nothing.
   *
   * @throws IllegalArgumentException for a full assessment, which needs circumstances
   */
  public static MeansTestResult deemed(AssessmentRoute route, ChargeableCare care, LocalDate date) {
    LawInForce law = LawInForce.on(date);
    Checks.that(
        requireNonNull(route, "route") != AssessmentRoute.FULL,
        "a full assessment needs financial circumstances");
    Calculation costs = CareCosts.of(requireNonNull(care, "care"), law);
    boolean pays = route != AssessmentRoute.LIGHT_TOUCH_UNABLE_TO_PAY && !costs.total().isZero();
    FundingPosition position =
        !pays
            ? FundingPosition.RESOURCES_NO_BAR
            : care.setting() == CareSetting.PERMANENT_RESIDENT
                ? FundingPosition.MUST_NOT_FUND
                : FundingPosition.MAY_BUT_NEED_NOT_FUND;
    Calculation weekly = pays ? wholeCost(costs.total(), DEEMED) : Calculation.NOTHING;
    return result(care, law, costs, Calculation.NOTHING, weekly)
        .route(route)
        .fundingPosition(position)
        .build();
  }

  private static CareSetting chargedAs(ChargeableCare care, LocalChargingPolicy policy) {
    return care.setting() == CareSetting.SHORT_TERM_RESIDENT
            && policy.chargesShortTermResidentsAsAtHome()
        ? CareSetting.OTHER_THAN_CARE_HOME
        : care.setting();
  }

  private static Calculation weekly(
      FinancialCircumstances circumstances,
      Amount cost,
      Amount capital,
      CareSetting setting,
      LocalChargingPolicy policy,
      LawInForce law) {
    Calculation.Builder weekly = Calculation.builder();
    boolean disability = Schedule1Income.addTo(weekly, circumstances, setting, policy, law);
    NightElement.deduct(weekly, circumstances.incomes(), disability, policy);
    Regulation25TariffIncome.addTo(weekly, capital, setting, policy, law);
    Schedule1HousingCosts.deduct(weekly, circumstances.housingCosts(), setting, policy);
    Schedule1DisabilityExpenditure.deduct(
        weekly, circumstances.disabilityExpenses(), disability, setting, policy);
    if (setting.isCareHome()) {
      Regulation6PersonalExpenses.deduct(weekly, policy, law);
    } else {
      Regulation7MinimumIncome.deduct(weekly, circumstances, policy, law);
    }
    FinalCharge.limit(weekly, cost, setting, policy);
    return weekly.build();
  }

  private static Calculation wholeCost(Amount cost, Citation why) {
    return Calculation.builder()
        .add(ChargingStep.FULL_COST, ChargingStep.FULL_COST.code(), cost, why)
        .build();
  }

  private static List<OpenQuestion> openQuestions(FinancialCircumstances circumstances) {
    List<OpenQuestion> open = new ArrayList<>();
    for (DisabilityExpense expense : circumstances.disabilityExpenses()) {
      if (expense.decision().truth() == Truth.UNDECIDED) {
        open.add(new OpenQuestion(DisabilityExpense.QUESTION, expense.id()));
      }
    }
    for (NotionalIncome givenUp : circumstances.notionalIncome()) {
      if (givenUp.deprivation().truth() == Truth.UNDECIDED) {
        open.add(new OpenQuestion(NotionalIncome.QUESTION, givenUp.id()));
      }
    }
    for (NotionalCapital parted : circumstances.notionalCapital()) {
      if (parted.deprivation().truth() == Truth.UNDECIDED) {
        open.add(new OpenQuestion(NotionalCapital.QUESTION, parted.id()));
      }
    }
    return open;
  }

  private static MeansTestResult.Builder result(
      ChargeableCare care,
      LawInForce law,
      Calculation costs,
      Calculation capital,
      Calculation weekly) {
    return MeansTestResult.builder()
        .date(law.date())
        .careCost(costs)
        .budgetCost(CareCosts.inPersonalBudget(care, law))
        .capital(capital)
        .weekly(weekly);
  }
}
