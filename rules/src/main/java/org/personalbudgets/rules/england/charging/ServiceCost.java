package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** What one service costs the authority a week. */
@Value.Immutable
public abstract sealed class ServiceCost permits ImmutableServiceCost {
  ServiceCost() {}

  /** The caller's own id of it. */
  public abstract String id();

  /** What it is. */
  @Value.Redacted
  public abstract ServiceKind kind();

  /** What it costs a week; not negative. */
  public abstract Amount weekly();

  /** Of intermediate care or reablement: the period specified for it, both days included. */
  public abstract Optional<DateRange> specifiedPeriod();

  /** Of a minor adaptation: its price, once. */
  public abstract Optional<Amount> price();

  @Value.Check
  void check() {
    Checks.id("service id", id());
    Checks.notNegative("weekly cost", weekly());
    Checks.that(
        specifiedPeriod().isPresent() == (kind() == ServiceKind.INTERMEDIATE_CARE_OR_REABLEMENT),
        "the specified period is given of intermediate care and reablement, and only of it");
    Checks.that(
        price().isPresent() == (kind() == ServiceKind.MINOR_ADAPTATION),
        "the price is given of a minor adaptation, and only of it");
    price().ifPresent(price -> Checks.notNegative("price", price));
  }

  /** Care and support that may be charged for. */
  public static ServiceCost of(String id, Amount weekly) {
    return builder().id(id).kind(ServiceKind.CARE_AND_SUPPORT).weekly(weekly).build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableServiceCost.builder();
  }

  /** Builds the cost of a service; id, kind and weekly cost are required. */
  public interface Builder {
    /** Sets the caller's own id of it. */
    Builder id(String id);

    /** Sets what it is. */
    Builder kind(ServiceKind kind);

    /** Sets what it costs a week. */
    Builder weekly(Amount weekly);

    /** Sets the period specified for intermediate care or reablement. */
    Builder specifiedPeriod(DateRange specifiedPeriod);

    /** Sets the price of a minor adaptation. */
    Builder price(Amount price);

    /**
     * The cost.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    ServiceCost build();
  }
}
