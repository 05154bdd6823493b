package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/** Something that the adult owns, alone or with others. */
@Value.Immutable
public abstract sealed class CapitalAsset permits ImmutableCapitalAsset {
  private static final int MOST_OWNERS = 100;

  CapitalAsset() {}

  /** The caller's own id of it. */
  public abstract String id();

  /** What kind of capital it is. */
  public abstract CapitalKind kind();

  /**
   * What it would fetch: its market value or its surrender value, whichever is higher. Of land held
   * with others, the value of the adult's own share. Not negative.
   */
  @Value.Redacted
  public abstract Amount value();

  /** Whether selling it would cost something; no unless given. */
  @Value.Default
  public boolean hasSaleExpenses() {
    return false;
  }

  /** The debt secured on it; nothing unless given. Not negative. */
  @Value.Redacted
  @Value.Default
  public Amount securedDebt() {
    return Amount.ZERO_POUNDS;
  }

  /** How many people own it beneficially, the adult included: 1 to 100, one unless given. */
  @Value.Default
  public int owners() {
    return 1;
  }

  /** What the adult owns of its net value, where that is shown to be no equal share. */
  @Value.Redacted
  public abstract Optional<Amount> shownShare();

  /** Why it is disregarded, if it is. */
  @Value.Redacted
  public abstract Optional<CapitalDisregard> disregard();

  @Value.Check
  void check() {
    Checks.id("id of capital", id());
    Checks.notNegative("value of capital", value());
    Checks.notNegative("secured debt", securedDebt());
    Checks.that(
        owners() >= 1 && owners() <= MOST_OWNERS, "owners must be 1 to 100 but are %s", owners());
    Checks.that(
        owners() == 1 || !kind().isLand(),
        "land held with others is entered with the value of the adult's own share and one owner");
    Checks.that(
        shownShare().isEmpty() || owners() > 1, "a share is shown only of what others own too");
    shownShare().ifPresent(share -> Checks.notNegative("shown share", share));
    shownShare()
        .ifPresent(
            share ->
                Checks.that(
                    share.isAtMost(value()), "the shown share of '%s' is above its value", id()));
  }

  /** Savings of the adult's own. */
  public static CapitalAsset savings(Amount value) {
    return builder().id("savings").kind(CapitalKind.SAVINGS).value(value).build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableCapitalAsset.builder();
  }

  /** Builds an asset; id, kind and value are required. */
  public interface Builder {
    /** Sets the caller's own id of it. */
    Builder id(String id);

    /** Sets what kind of capital it is. */
    Builder kind(CapitalKind kind);

    /** Sets what it would fetch. */
    Builder value(Amount value);

    /** Says whether selling it would cost something. */
    Builder hasSaleExpenses(boolean hasSaleExpenses);

    /** Sets the debt secured on it. */
    Builder securedDebt(Amount securedDebt);

    /** Sets how many people own it. */
    Builder owners(int owners);

    /** Sets what the adult is shown to own of it. */
    Builder shownShare(Amount shownShare);

    /** Sets why it is disregarded. */
    Builder disregard(CapitalDisregard disregard);

    /**
     * The asset.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    CapitalAsset build();
  }
}
