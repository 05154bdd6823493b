package org.personalbudgets.rules.wales;

import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * What an assessment in Wales knows about an adult, with income and capital already without what is
 * disregarded. Nothing of it is shown in {@code toString}.
 */
@Value.Immutable
public abstract sealed class WelshResources permits ImmutableWelshResources {
  WelshResources() {}

  /** The income that counts, a week; not negative. */
  @Value.Redacted
  public abstract Amount income();

  /** The capital that counts, in pounds; nothing unless given. */
  @Value.Redacted
  @Value.Default
  public Amount capital() {
    return Amount.ZERO_POUNDS;
  }

  /** The benefit entitlement that the minimum income builds on, a week; not negative. */
  @Value.Redacted
  public abstract Amount basicEntitlement();

  /** What the adult has to pay for the home, a week; nothing unless given. */
  @Value.Redacted
  @Value.Default
  public Amount housingCosts() {
    return Amount.ZERO_POUNDS;
  }

  /** What the services cost a week, without those of a flat rate; not negative. */
  public abstract Amount careCost();

  /** What is charged at a flat rate a week, on top of the maximum; nothing unless given. */
  @Value.Default
  public Amount flatRateCharges() {
    return Amount.ZERO_POUNDS;
  }

  @Value.Check
  void check() {
    Checks.notNegative("income", income());
    Checks.notNegative("capital", capital());
    Checks.notNegative("basic entitlement", basicEntitlement());
    Checks.notNegative("housing costs", housingCosts());
    Checks.notNegative("cost of care", careCost());
    Checks.notNegative("flat-rate charges", flatRateCharges());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableWelshResources.builder();
  }

  /** Builds resources; income, basic entitlement and cost of care are required. */
  public interface Builder {
    /** Sets the income that counts. */
    Builder income(Amount income);

    /** Sets the capital that counts. */
    Builder capital(Amount capital);

    /** Sets the benefit entitlement that the minimum income builds on. */
    Builder basicEntitlement(Amount basicEntitlement);

    /** Sets what the home costs. */
    Builder housingCosts(Amount housingCosts);

    /** Sets what the services cost. */
    Builder careCost(Amount careCost);

    /** Sets what is charged at a flat rate. */
    Builder flatRateCharges(Amount flatRateCharges);

    /**
     * The resources.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    WelshResources build();
  }
}
