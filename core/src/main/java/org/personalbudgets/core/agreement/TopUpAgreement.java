package org.personalbudgets.core.agreement;

import org.immutables.value.Value;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/**
 * The written agreement of whoever pays a top-up. All eight items that guidance asks for are
 * required, so it does not build with one of them missing.
 *
 * <p>Source: care and support statutory guidance as a council's manual restates it (secondary
 * text).
 */
@Value.Immutable
public abstract sealed class TopUpAgreement permits ImmutableTopUpAgreement {
  TopUpAgreement() {}

  /** The top-up: who pays how much on top of which stream. */
  public abstract TopUp topUp();

  /** The amount of the budget that it comes on top of. */
  public abstract PeriodicAmount budgetAmount();

  /** How often it is paid. */
  public abstract Cadence paymentFrequency();

  /** To whom it is paid. */
  public abstract TopUpRecipient paidTo();

  /** When and how it is reviewed. */
  public abstract ReviewTerms review();

  /** What happens if payments stop; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String ifPaymentsStop();

  /** What happens if the provider charges more; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String ifProviderChargesMore();

  /** What happens if the payer's means change; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String ifPayersMeansChange();

  @Value.Check
  void check() {
    Checks.notNegative("amount of the budget", budgetAmount().amount());
    Checks.text("what happens if payments stop", ifPaymentsStop());
    Checks.text("what happens if the provider charges more", ifProviderChargesMore());
    Checks.text("what happens if the payer's means change", ifPayersMeansChange());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableTopUpAgreement.builder();
  }

  /** Builds a top-up agreement; all eight items are required. */
  public interface Builder {
    /** Sets the top-up. */
    Builder topUp(TopUp topUp);

    /** Sets the amount of the budget that it comes on top of. */
    Builder budgetAmount(PeriodicAmount budgetAmount);

    /** Sets how often it is paid. */
    Builder paymentFrequency(Cadence paymentFrequency);

    /** Sets to whom it is paid. */
    Builder paidTo(TopUpRecipient paidTo);

    /** Sets when and how it is reviewed. */
    Builder review(ReviewTerms review);

    /** Sets what happens if payments stop. */
    Builder ifPaymentsStop(String ifPaymentsStop);

    /** Sets what happens if the provider charges more. */
    Builder ifProviderChargesMore(String ifProviderChargesMore);

    /** Sets what happens if the payer's means change. */
    Builder ifPayersMeansChange(String ifPayersMeansChange);

    /**
     * The top-up agreement.
     *
     * @throws org.personalbudgets.core.IncompleteException if an item is missing
     * @throws IllegalArgumentException if an item is refused
     */
    TopUpAgreement build();
  }
}
