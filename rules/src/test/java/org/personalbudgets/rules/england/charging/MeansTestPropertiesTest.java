package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/** What holds for every household. */
class MeansTestPropertiesTest {
  /**
   * More of an income that is no disability benefit. More of one of those may lower the charge: the
   * first penny of it brings disability-related expenditure into the calculation.
   */
  @Property
  void more_income_never_lowers_the_contribution(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 50_000) long pence,
      @ForAll @LongRange(min = 0, max = 20_000) long more,
      @ForAll @IntRange(min = 0, max = 8) int number) {
    OracleCase household = new OracleCase(new Random(seed));
    IncomeKind kind = OracleAdapter.KINDS.get(number);
    if (kind.isDisabilityBenefit()) {
      return;
    }
    Amount less = contribution(household, kind, pence);
    assertThat(contribution(household, kind, pence + more).isAtLeast(less)).isTrue();
  }

  private static Amount contribution(OracleCase household, IncomeKind kind, long pence) {
    return with(
        household,
        OracleAdapter.circumstances(household).disabilityExpenses(),
        OracleAdapter.policy(household),
        person -> person.addIncome(new Income("added", kind, Amount.pence(pence))));
  }

  /**
   * Where nothing hangs on its being counted, more of a disability benefit raises the charge too.
   */
  @Property
  void more_of_a_disability_benefit_never_lowers_it_where_no_expenses_hang_on_it(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 50_000) long pence,
      @ForAll @LongRange(min = 0, max = 20_000) long more) {
    OracleCase household = new OracleCase(new Random(seed));
    assertThat(ofBenefit(household, pence + more).isAtLeast(ofBenefit(household, pence))).isTrue();
  }

  private static Amount ofBenefit(OracleCase household, long pence) {
    return with(
        household,
        List.of(),
        LocalChargingPolicy.national(),
        person -> person.income(IncomeKind.ATTENDANCE_ALLOWANCE, Amount.pence(pence)));
  }

  @Property
  void more_capital_never_lowers_the_contribution(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 3_000_000) long pence,
      @ForAll @LongRange(min = 0, max = 500_000) long more) {
    OracleCase household = new OracleCase(new Random(seed));
    assertThat(ofCapital(household, pence + more).isAtLeast(ofCapital(household, pence))).isTrue();
  }

  private static Amount ofCapital(OracleCase household, long pence) {
    return with(
        household,
        OracleAdapter.circumstances(household).disabilityExpenses(),
        OracleAdapter.policy(household),
        person -> person.addCapital(CapitalAsset.savings(Amount.pence(pence))));
  }

  private static Amount with(
      OracleCase household,
      List<DisabilityExpense> expenses,
      LocalChargingPolicy policy,
      UnaryOperator<FinancialCircumstances.Builder> added) {
    FinancialCircumstances base = OracleAdapter.circumstances(household);
    FinancialCircumstances.Builder person =
        added.apply(
            FinancialCircumstances.builder()
                .household(base.household())
                .taxOnIncome(base.taxOnIncome())
                .otherSupportProvided(base.otherSupportProvided()));
    base.premiums().forEach(person::addPremium);
    base.incomes().forEach(person::addIncome);
    base.housingCosts().forEach(person::addHousingCost);
    expenses.forEach(person::addDisabilityExpense);
    base.notionalIncome().forEach(person::addNotionalIncome);
    base.capital().forEach(person::addCapital);
    base.notionalCapital().forEach(person::addNotionalCapital);
    MeansTestResult assessed = OracleAdapter.assess(household);
    return MeansTest.assess(
            person.build(),
            ChargeableCare.in(
                CareSetting.values()[household.setting], Amount.pence(household.cost)),
            policy,
            LawInForce.on(assessed.date()))
        .contribution();
  }

  @Property
  void a_contribution_is_never_negative_and_never_above_the_cost(@ForAll long seed) {
    MeansTestResult result = OracleAdapter.assess(new OracleCase(new Random(seed)));
    assertThat(result.contribution().isNegative()).isFalse();
    assertThat(result.contribution().isAtMost(result.careCost().total())).isTrue();
    assertThat(result.contribution().plus(result.authorityPays())).isEqualTo(result.budgetCost());
  }

  @Property
  void assessing_twice_gives_equal_results(@ForAll long seed) {
    OracleCase household = new OracleCase(new Random(seed));
    MeansTestResult once = OracleAdapter.assess(household);
    MeansTestResult twice = OracleAdapter.assess(household);
    assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once);
    assertThat(twice.lines()).isEqualTo(once.lines());
  }
}
