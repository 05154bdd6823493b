package org.personalbudgets.rules.england.charging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * What a financial assessment knows about the adult. Only the adult's own income and capital belong
 * in it: a partner's are not assessed. Nothing of it is shown in {@code toString}.
 */
@Value.Immutable
public abstract sealed class FinancialCircumstances permits ImmutableFinancialCircumstances {
  FinancialCircumstances() {}

  /** Whom the adult lives with. */
  @Value.Redacted
  public abstract Household household();

  /** The premiums that the adult receives or, as the authority considers, would receive. */
  @Value.Redacted
  public abstract Set<Premium> premiums();

  /** The adult's weekly income, item by item, before anything is disregarded. */
  @Value.Redacted
  public abstract List<Income> incomes();

  /** What the adult has to pay for the home. */
  @Value.Redacted
  public abstract List<HousingCost> housingCosts();

  /** The adult's disability-related expenditure, item by item. */
  @Value.Redacted
  public abstract List<DisabilityExpense> disabilityExpenses();

  /** What the adult owns. */
  @Value.Redacted
  public abstract List<CapitalAsset> capital();

  /** What the adult parted with. */
  @Value.Redacted
  public abstract List<NotionalCapital> notionalCapital();

  /** The tax that the adult pays a week on income that counts; nothing unless given. */
  @Value.Redacted
  @Value.Default
  public Amount taxOnIncome() {
    return Amount.ZERO_POUNDS;
  }

  /** What income the adult gave up. */
  @Value.Redacted
  public abstract List<NotionalIncome> notionalIncome();

  /**
   * What support other than care the authority gives the adult is worth a week, where the minimum
   * income is meant to pay for the same: regulation 7(8). Nothing unless given; not negative.
   */
  @Value.Redacted
  @Value.Default
  public Amount otherSupportProvided() {
    return Amount.ZERO_POUNDS;
  }

  @Value.Check
  void check() {
    Checks.notNegative("tax on income", taxOnIncome());
    Checks.notNegative("other support provided", otherSupportProvided());
    distinct("income", incomes().stream().map(Income::id).toList());
    distinct("housing cost", housingCosts().stream().map(HousingCost::id).toList());
    distinct("expense", disabilityExpenses().stream().map(DisabilityExpense::id).toList());
    distinct("capital", capital().stream().map(CapitalAsset::id).toList());
    distinct("notional income", notionalIncome().stream().map(NotionalIncome::id).toList());
    distinct("notional capital", notionalCapital().stream().map(NotionalCapital::id).toList());
  }

  private static void distinct(String what, List<String> ids) {
    Checks.atMost(what, ids.size(), Caps.MAX_LINES);
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      Checks.that(seen.add(id), "%s '%s' is entered twice", what, id);
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableFinancialCircumstances.builder();
  }

  /** Builds financial circumstances; the household is required. */
  public interface Builder {
    /** Sets whom the adult lives with. */
    Builder household(Household household);

    /** Adds a premium. */
    Builder addPremium(Premium premium);

    /** Adds an income. */
    Builder addIncome(Income income);

    /** Adds the only income of its kind. */
    default Builder income(IncomeKind kind, Amount weekly) {
      return addIncome(Income.of(kind, weekly));
    }

    /** Adds a housing-related cost. */
    Builder addHousingCost(HousingCost housingCost);

    /** Adds an item of disability-related expenditure. */
    Builder addDisabilityExpense(DisabilityExpense disabilityExpense);

    /** Adds something owned. */
    Builder addCapital(CapitalAsset capital);

    /** Adds something parted with. */
    Builder addNotionalCapital(NotionalCapital notionalCapital);

    /** Sets the tax that is paid on income that counts. */
    Builder taxOnIncome(Amount taxOnIncome);

    /** Adds income given up. */
    Builder addNotionalIncome(NotionalIncome notionalIncome);

    /** Sets what other support is worth. */
    Builder otherSupportProvided(Amount otherSupportProvided);

    /**
     * The circumstances.
     *
     * @throws org.personalbudgets.core.IncompleteException if the household is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    FinancialCircumstances build();
  }
}
