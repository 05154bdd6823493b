package org.personalbudgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.CalculationDifference;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.TariffIncome;
import org.personalbudgets.rules.england.allocation.AllocationScheme;
import org.personalbudgets.rules.england.allocation.DomainLevel;
import org.personalbudgets.rules.england.allocation.FixedYearlySum;
import org.personalbudgets.rules.england.allocation.NeedLevel;
import org.personalbudgets.rules.england.allocation.PointsBand;
import org.personalbudgets.rules.england.allocation.SampleSchemes;
import org.personalbudgets.rules.england.allocation.SchemeFinding;
import org.personalbudgets.rules.england.allocation.SchemeId;
import org.personalbudgets.rules.england.allocation.SchemeRecord;
import org.personalbudgets.rules.england.allocation.ScoredAnswer;
import org.personalbudgets.rules.england.allocation.ServiceNeeded;
import org.personalbudgets.rules.england.allocation.SupportNeeded;
import org.personalbudgets.rules.england.allocation.Tolerance;
import org.personalbudgets.rules.england.charging.AgeGroup;
import org.personalbudgets.rules.england.charging.AssessmentRoute;
import org.personalbudgets.rules.england.charging.CapitalAsset;
import org.personalbudgets.rules.england.charging.CapitalKind;
import org.personalbudgets.rules.england.charging.CareSetting;
import org.personalbudgets.rules.england.charging.ChargeableCare;
import org.personalbudgets.rules.england.charging.ChargingAmounts;
import org.personalbudgets.rules.england.charging.DisabilityExpense;
import org.personalbudgets.rules.england.charging.DisabilityExpenseKind;
import org.personalbudgets.rules.england.charging.FinancialCircumstances;
import org.personalbudgets.rules.england.charging.Household;
import org.personalbudgets.rules.england.charging.HousingCost;
import org.personalbudgets.rules.england.charging.Income;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy;
import org.personalbudgets.rules.england.charging.LocalMinimumIncome;
import org.personalbudgets.rules.england.charging.LocalPolicyTimeline;
import org.personalbudgets.rules.england.charging.MeansTest;
import org.personalbudgets.rules.england.charging.MeansTestDifference;
import org.personalbudgets.rules.england.charging.MeansTestResult;
import org.personalbudgets.rules.england.charging.MinimumIncomeGroup;
import org.personalbudgets.rules.england.charging.MinimumIncomeKey;
import org.personalbudgets.rules.england.charging.NationalFloor;
import org.personalbudgets.rules.england.charging.PolicyStep;
import org.personalbudgets.rules.england.charging.Regulation12CapitalLimit;
import org.personalbudgets.rules.england.charging.Regulation23DiminishingCapital;
import org.personalbudgets.rules.england.charging.Regulation24JointCapital;
import org.personalbudgets.rules.england.charging.Regulation25TariffIncome;
import org.personalbudgets.rules.england.charging.Regulation3FreeServices;
import org.personalbudgets.rules.england.charging.Regulation7MinimumIncome;
import org.personalbudgets.rules.england.charging.Schedule2CapitalDisregards;
import org.personalbudgets.rules.england.charging.ServiceCost;
import org.personalbudgets.rules.england.charging.VerifiedOnly;
import org.personalbudgets.rules.england.charging.VisitRate;
import org.personalbudgets.rules.scotland.ScottishCareHomeCharge;
import org.personalbudgets.rules.scotland.ScottishTaper;
import org.personalbudgets.rules.wales.WelshCharge;
import org.personalbudgets.rules.wales.WelshResources;

/** Laws of every public type of charging and allocation: nulls, equality, texts. */
class RulesValuesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final Amount POUND = Amount.pounds("1");
  private static final Citation SOURCE = Citation.local("a council", "policy");

  static Stream<Class<?>> classesWithStaticMethods() {
    return Stream.of(
        Calculation.class,
        CalculationDifference.class,
        LawInForce.class,
        TariffIncome.class,
        AgeGroup.class,
        ChargeableCare.class,
        ChargingAmounts.class,
        CapitalAsset.class,
        DisabilityExpense.class,
        Household.class,
        HousingCost.class,
        Income.class,
        LocalMinimumIncome.class,
        LocalPolicyTimeline.class,
        MeansTest.class,
        MeansTestDifference.class,
        NationalFloor.class,
        PolicyStep.class,
        Regulation3FreeServices.class,
        Regulation7MinimumIncome.class,
        Regulation12CapitalLimit.class,
        Regulation23DiminishingCapital.class,
        Regulation24JointCapital.class,
        Regulation25TariffIncome.class,
        Schedule2CapitalDisregards.class,
        ServiceCost.class,
        VerifiedOnly.class,
        AllocationScheme.class,
        DomainLevel.class,
        PointsBand.class,
        SchemeFinding.class,
        ScoredAnswer.class,
        ServiceNeeded.class,
        ScottishCareHomeCharge.class,
        WelshCharge.class);
  }

  @ParameterizedTest
  @MethodSource("classesWithStaticMethods")
  void every_public_static_method_refuses_null(Class<?> type) {
    assertThat(refusals().acceptedBy(type)).isEmpty();
  }

  static Stream<Object> instances() {
    return Stream.of(
        calculation("1"),
        LawInForce.on(DAY),
        timeline(),
        policy(),
        person(),
        Household.single(AgeGroup.PENSION_AGE),
        new VisitRate(POUND, 15, RoundingMode.UP),
        new Tolerance(Rate.ONE),
        new FixedYearlySum(POUND, Rate.ONE),
        new ScottishTaper(POUND, Rate.ONE, SOURCE),
        SampleSchemes.READY_RECKONER,
        SampleSchemes.POINTS_TABLE,
        SampleSchemes.DOMAIN_RATES);
  }

  @ParameterizedTest
  @MethodSource("instances")
  void every_public_method_refuses_null(Object instance) {
    assertThat(refusals().acceptedByMethodsOf(instance)).isEmpty();
  }

  @Test
  void equal_values_are_equal_and_others_are_not() {
    List<List<Object>> groups =
        List.of(
            List.of(calculation("1"), calculation("1")),
            List.of(calculation("2")),
            List.of(LawInForce.on(DAY), LawInForce.on(DAY.plusDays(1)).at(DAY)),
            List.of(LawInForce.on(DAY.plusDays(1))),
            List.of(LawInForce.on(DAY).replacing(ChargingAmounts.CARER_PREMIUM)),
            List.of(timeline(), timeline()),
            List.of(
                CalculationDifference.between(calculation("1"), calculation("2")),
                CalculationDifference.between(calculation("1"), calculation("2"))),
            List.of(CalculationDifference.between(calculation("1"), calculation("3"))),
            List.of(policy(), policy()),
            List.of(person(), person()),
            List.of("another type"));
    for (List<Object> group : groups) {
      for (List<Object> other : groups) {
        for (Object left : group) {
          for (Object right : other) {
            assertThat(left.equals(right)).isEqualTo(group == other);
            assertThat(group != other || left.hashCode() == right.hashCode()).isTrue();
          }
        }
      }
    }
  }

  @Test
  void texts_say_what_a_value_is_and_nothing_about_the_person() {
    assertThat(calculation("1")).hasToString("1 lines, total GBP 1.00");
    assertThat(LawInForce.on(DAY)).hasToString("2024-10-01");
    assertThat(LawInForce.on(DAY).replacing(ChargingAmounts.CARER_PREMIUM))
        .hasToString("2024-10-01, tables replaced: 1");
    assertThat(timeline()).hasToString("1 policies");
    assertThat(CalculationDifference.between(calculation("1"), calculation("2")))
        .hasToString("1 lines differ, change GBP 1.00");
    assertThat(Household.couple(AgeGroup.PENSION_AGE, AgeGroup.PENSION_AGE))
        .hasToString("household");
    assertThat(person().toString()).doesNotContain("PENSION").doesNotContain("1.00");
    assertThat(new DomainLevel("meals", NeedLevel.HIGH, NeedLevel.HIGH, true)).hasToString("meals");
    assertThat(ScoredAnswer.of("washing", 7)).hasToString("washing");
    assertThat(ServiceNeeded.of("hour", Rate.of(7))).hasToString("hour");
  }

  private static NullRefusals refusals() {
    return new NullRefusals()
        .with(int.class, 1)
        .with(boolean.class, true)
        .with(String.class, "code")
        .with(List.class, List.of())
        .with(Iterable.class, List.of())
        .with(Map.class, Map.of())
        .with(Optional.class, Optional.empty())
        .with(UnaryOperator.class, UnaryOperator.identity())
        .with(LocalDate.class, DAY)
        .with(Amount.class, POUND)
        .with(Rate.class, Rate.ONE)
        .with(DateRange.class, DateRange.ofDay(DAY))
        .with(Citation.class, SOURCE)
        .with(LawInForce.class, LawInForce.on(DAY))
        .with(Calculation.class, calculation("1"))
        .with(Household.class, Household.single(AgeGroup.PENSION_AGE))
        .with(FinancialCircumstances.class, person())
        .with(ChargeableCare.class, ChargeableCare.atHome(POUND))
        .with(LocalChargingPolicy.class, policy())
        .with(CareSetting.class, CareSetting.OTHER_THAN_CARE_HOME)
        .with(AssessmentRoute.class, AssessmentRoute.REFUSED)
        .with(
            CapitalAsset.class,
            CapitalAsset.builder().id("a").kind(CapitalKind.OTHER).value(POUND).build())
        .with(
            MinimumIncomeKey.class,
            new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_PENSION_AGE, false))
        .with(
            MeansTestResult.class,
            MeansTest.assess(person(), ChargeableCare.atHome(POUND), policy(), DAY))
        .with(SupportNeeded.class, needed())
        .with(
            SchemeRecord.class,
            SchemeRecord.builder()
                .id(new SchemeId("s", "1", InForce.from(DAY)))
                .source(SOURCE)
                .build())
        .with(
            WelshResources.class,
            WelshResources.builder().income(POUND).basicEntitlement(POUND).careCost(POUND).build())
        .with(DatedTable.class, ChargingAmounts.CARER_PREMIUM);
  }

  private static Calculation calculation(String pounds) {
    return Calculation.builder()
        .add(ChargingStep.INCOME, "income", Amount.pounds(pounds), SOURCE)
        .build();
  }

  private static LocalPolicyTimeline timeline() {
    return LocalPolicyTimeline.of(
        List.of(PolicyStep.forEverybody(policy(), LocalDate.of(2020, 4, 6))));
  }

  private static LocalChargingPolicy policy() {
    return LocalChargingPolicy.builder()
        .source(SOURCE)
        .minimumIncome(LocalMinimumIncome.amounts(Map.of()))
        .build();
  }

  private static FinancialCircumstances person() {
    return FinancialCircumstances.builder()
        .household(new Household(AgeGroup.PENSION_AGE, Optional.empty(), 0))
        .addDisabilityExpense(DisabilityExpense.allowed("item", DisabilityExpenseKind.OTHER, POUND))
        .build();
  }

  private static SupportNeeded needed() {
    return SupportNeeded.builder().assessment(AssessmentId.of("a-1")).asOf(DAY).build();
  }
}
