package org.personalbudgets.core.budget;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.PeriodicAmount;

/**
 * One part of a budget: how much money of which stream, and who answers for it. Each part has its
 * own charging rule and its own list of what it may not buy.
 */
@Value.Immutable
public abstract sealed class StreamFunding permits ImmutableStreamFunding {
  StreamFunding() {}

  /** Where the money comes from. */
  public abstract FundingStream stream();

  /** Who answers for it. */
  public abstract Funder funder();

  /** How much; not negative. What the person contributes is still in it. */
  public abstract PeriodicAmount amount();

  /** Whether the person may have to contribute; free unless given. */
  @Value.Default
  public ChargingRule chargingRule() {
    return ChargingRule.FREE;
  }

  /** The id of the funder's list of what its money may not buy. */
  public abstract Optional<String> exclusionListId();

  @Value.Check
  void check() {
    Checks.notNegative("amount of a stream", amount().amount());
    Checks.that(
        funder().kind().funds(stream()),
        "a %s does not fund the %s stream",
        funder().kind(),
        stream());
    Checks.that(
        stream().chargingRules().contains(chargingRule()),
        "the %s stream cannot be %s: expected one of %s",
        stream(),
        chargingRule(),
        stream().chargingRules());
    exclusionListId().ifPresent(id -> Checks.id("exclusion list id", id));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableStreamFunding.builder();
  }

  /** Builds a part of a budget; stream, funder and amount are required. */
  public interface Builder {
    /** Sets where the money comes from. */
    Builder stream(FundingStream stream);

    /** Sets who answers for it. */
    Builder funder(Funder funder);

    /** Sets how much. */
    Builder amount(PeriodicAmount amount);

    /** Sets whether the person may have to contribute. */
    Builder chargingRule(ChargingRule chargingRule);

    /** Sets the id of the list of what the money may not buy. */
    Builder exclusionListId(String exclusionListId);

    /**
     * The part of a budget.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    StreamFunding build();
  }
}
