package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/**
 * Private money on top of a sufficient budget, for something dearer than the funder has to pay for.
 * It is never part of the budget, and never makes up for a budget that is too small.
 */
@Value.Immutable
public abstract sealed class TopUp permits ImmutableTopUp {
  TopUp() {}

  /** The stream that it tops up. */
  public abstract FundingStream stream();

  /** How much; more than nothing. */
  public abstract PeriodicAmount amount();

  /** Who pays it. */
  @Value.Redacted
  public abstract TopUpPayer payer();

  /** Why people may pay for themselves; given if and only if they do. */
  @Value.Redacted
  public abstract Optional<FirstPartyGround> firstPartyGround();

  /** What it is for; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String purpose();

  @Value.Check
  void check() {
    Checks.that(stream().topUpPossible(), "the %s stream cannot be topped up", stream());
    Checks.that(
        amount().amount().isPositive(), "a top-up must be more than nothing but is %s", amount());
    Checks.that(
        firstPartyGround().isPresent() == (payer() == TopUpPayer.FIRST_PARTY),
        "a ground for paying oneself goes with payer FIRST_PARTY and with no other");
    Checks.text("purpose", purpose());
  }

  /**
   * What a preferred home costs beyond the part of the budget that relates to accommodation, which
   * is what a top-up there has to cover: Care Act 2014 section 30(3). Nothing where it costs no
   * more.
   *
   * @throws IllegalArgumentException if the two are not for one cadence
   */
  public static PeriodicAmount additionalCost(PeriodicAmount preferred, PeriodicAmount inBudget) {
    Checks.notNegative(
        "cost of the preferred home", requireNonNull(preferred, "preferred").amount());
    Checks.notNegative(
        "accommodation in the budget", requireNonNull(inBudget, "inBudget").amount());
    Amount beyond = preferred.minus(inBudget).amount();
    return PeriodicAmount.of(
        beyond.isNegative() ? Amount.zero(beyond.currencyCode()) : beyond, preferred.cadence());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableTopUp.builder();
  }

  /** Builds a top-up; every attribute but the ground for paying oneself is required. */
  public interface Builder {
    /** Sets the stream that it tops up. */
    Builder stream(FundingStream stream);

    /** Sets how much. */
    Builder amount(PeriodicAmount amount);

    /** Sets who pays it. */
    Builder payer(TopUpPayer payer);

    /** Sets why people may pay for themselves. */
    Builder firstPartyGround(FirstPartyGround firstPartyGround);

    /** Sets what it is for. */
    Builder purpose(String purpose);

    /**
     * The top-up.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    TopUp build();
  }
}
