package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;

/**
 * What one council adds to the national rules. All of it is to the adult's advantage, or is meant
 * to be: where a policy is less generous than the law the calculation keeps to the law, and {@link
 * NationalFloor} reports it.
 */
@Value.Immutable
public abstract sealed class LocalChargingPolicy permits ImmutableLocalChargingPolicy {
  private static final int MOST_DAYS = 366;
  private static final LocalChargingPolicy NATIONAL =
      builder().source(ChargingLaw.regulation("regs 7 to 25")).build();

  LocalChargingPolicy() {}

  /** The text of the policy. */
  public abstract Citation source();

  /** What people keep instead of the minimum income guarantee; the guarantee unless given. */
  @Value.Default
  public LocalMinimumIncome minimumIncome() {
    return LocalMinimumIncome.national();
  }

  /** What is allowed for disability-related expenditure without asking for items. */
  public abstract Optional<Amount> standardDisabilityExpenditure();

  /** The part of what is left that is charged; all of it unless given. */
  @Value.Default
  public Rate chargeableShare() {
    return Rate.ONE;
  }

  /** What a higher disability benefit has over the middle one, where that part is disregarded. */
  public abstract Optional<Amount> nightElement();

  /** Kinds of income that the council disregards though the law would count them. */
  public abstract Set<IncomeKind> disregardedIncome();

  /**
   * Kinds of income that the policy says it counts. Where the law disregards one, this has no
   * effect, and {@link NationalFloor} reports it.
   */
  public abstract Set<IncomeKind> countedIncome();

  /** Kinds of cost of the home that the council allows though the law does not name them. */
  public abstract Set<HousingCostKind> allowedHousingCosts();

  /** A lower capital limit of the council's own; a lower one than the law's has no effect. */
  public abstract Optional<Amount> lowerCapitalLimit();

  /** An upper capital limit of the council's own; a lower one than the law's has no effect. */
  public abstract Optional<Amount> upperCapitalLimit();

  /** Whether tariff income is charged for care outside a care home; yes unless given. */
  @Value.Default
  public boolean chargesTariffIncome() {
    return true;
  }

  /** The most that anybody pays a week for care outside a care home. */
  public abstract Optional<Amount> maximumWeeklyCharge();

  /** Contributions below this much are not collected. */
  public abstract Optional<Amount> collectedFrom();

  /** What residents of care homes keep beyond the personal expenses allowance. */
  @Value.Default
  public Amount personalExpensesUplift() {
    return Amount.ZERO_POUNDS;
  }

  /** Whether short-term residents are charged as if at home: regulation 8; no unless given. */
  @Value.Default
  public boolean chargesShortTermResidentsAsAtHome() {
    return false;
  }

  /**
   * What is charged a week, beside the contribution, for arranging care outside a care home of
   * somebody above the upper limit: Care Act 2014 section 14(1)(b).
   */
  public abstract Optional<Amount> arrangementFee();

  /**
   * How many days after the assessment a contribution begins, where care began before it: 0 to 366,
   * none unless given.
   */
  @Value.Default
  public int daysUntilCharged() {
    return 0;
  }

  /** The first day of a contribution; no day before the care began. */
  public LocalDate firstDayOfContribution(LocalDate assessedOn, LocalDate careBegan) {
    Checks.date("day of the assessment", assessedOn);
    Checks.date("day the care began", careBegan);
    return careBegan.isAfter(assessedOn) ? careBegan : assessedOn.plusDays(daysUntilCharged());
  }

  @Value.Check
  void check() {
    Checks.that(
        !chargeableShare().isNegative() && chargeableShare().compareTo(Rate.ONE) <= 0,
        "the chargeable share must be from 0 to 1 but is %s",
        chargeableShare());
    notNegative("standard disability expenditure", standardDisabilityExpenditure());
    notNegative("night element", nightElement());
    notNegative("lower capital limit", lowerCapitalLimit());
    notNegative("upper capital limit", upperCapitalLimit());
    notNegative("maximum weekly charge", maximumWeeklyCharge());
    notNegative("smallest amount collected", collectedFrom());
    notNegative("arrangement fee", arrangementFee());
    Checks.notNegative("uplift of personal expenses", personalExpensesUplift());
    Checks.that(
        daysUntilCharged() >= 0 && daysUntilCharged() <= MOST_DAYS,
        "days until charged must be 0 to 366 but are %s",
        daysUntilCharged());
  }

  private static void notNegative(String what, Optional<Amount> amount) {
    amount.ifPresent(given -> Checks.notNegative(what, given));
  }

  /** The national rules, to which no council added anything. */
  public static LocalChargingPolicy national() {
    return NATIONAL;
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableLocalChargingPolicy.builder();
  }

  /** Builds a policy; its source is required. */
  public interface Builder {
    /** Sets the text of the policy. */
    Builder source(Citation source);

    /** Sets what people keep instead of the minimum income guarantee. */
    Builder minimumIncome(LocalMinimumIncome minimumIncome);

    /** Sets what is allowed for disability-related expenditure without asking. */
    Builder standardDisabilityExpenditure(Amount standardDisabilityExpenditure);

    /** Sets the part of what is left that is charged. */
    Builder chargeableShare(Rate chargeableShare);

    /** Sets what a higher disability benefit has over the middle one. */
    Builder nightElement(Amount nightElement);

    /** Adds a kind of income that the council disregards. */
    Builder addDisregardedIncome(IncomeKind disregardedIncome);

    /** Adds a kind of income that the policy says it counts. */
    Builder addCountedIncome(IncomeKind countedIncome);

    /** Adds a kind of cost of the home that the council allows. */
    Builder addAllowedHousingCost(HousingCostKind allowedHousingCost);

    /** Sets a lower capital limit of the council's own. */
    Builder lowerCapitalLimit(Amount lowerCapitalLimit);

    /** Sets an upper capital limit of the council's own. */
    Builder upperCapitalLimit(Amount upperCapitalLimit);

    /** Says whether tariff income is charged outside care homes. */
    Builder chargesTariffIncome(boolean chargesTariffIncome);

    /** Sets the most that anybody pays outside a care home. */
    Builder maximumWeeklyCharge(Amount maximumWeeklyCharge);

    /** Sets the smallest contribution that is collected. */
    Builder collectedFrom(Amount collectedFrom);

    /** Sets what residents keep beyond the personal expenses allowance. */
    Builder personalExpensesUplift(Amount personalExpensesUplift);

    /** Says whether short-term residents are charged as if at home. */
    Builder chargesShortTermResidentsAsAtHome(boolean chargesShortTermResidentsAsAtHome);

    /** Sets what is charged for arranging care of somebody above the upper limit. */
    Builder arrangementFee(Amount arrangementFee);

    /** Sets how many days after the assessment a contribution begins. */
    Builder daysUntilCharged(int daysUntilCharged);

    /**
     * The policy.
     *
     * @throws org.personalbudgets.core.IncompleteException if the source is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    LocalChargingPolicy build();
  }
}
