package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/** The care towards which somebody may be charged: where it is given, to whom, and its cost. */
@Value.Immutable
public abstract sealed class ChargeableCare permits ImmutableChargeableCare {
  ChargeableCare() {}

  /** Where needs are met; anywhere but in a care home unless given. */
  @Value.Default
  public CareSetting setting() {
    return CareSetting.OTHER_THAN_CARE_HOME;
  }

  /** Whether the one who would be charged is a carer, for support of their own; no unless given. */
  @Value.Default
  public boolean chargedToCarer() {
    return false;
  }

  /** Whether the adult has variant Creutzfeldt-Jakob disease; no unless given. */
  @Value.Redacted
  @Value.Default
  public boolean variantCreutzfeldtJakobDisease() {
    return false;
  }

  /** The day a permanent resident first moved into a care home for good. */
  @Value.Redacted
  public abstract Optional<LocalDate> permanentResidentSince();

  /** What the services cost; at least one. */
  public abstract List<ServiceCost> services();

  @Value.Check
  void check() {
    Checks.that(!services().isEmpty(), "care needs the cost of at least one service");
    Checks.atMost("services", services().size(), Caps.MAX_LINES);
    permanentResidentSince().ifPresent(date -> Checks.date("day of moving in", date));
    Checks.that(
        permanentResidentSince().isEmpty() || setting() == CareSetting.PERMANENT_RESIDENT,
        "only of a permanent resident is the day of moving in given");
  }

  /** Care at home of a weekly cost. */
  public static ChargeableCare atHome(Amount weeklyCost) {
    return in(CareSetting.OTHER_THAN_CARE_HOME, weeklyCost);
  }

  /** Care in a setting at a weekly cost. */
  public static ChargeableCare in(CareSetting setting, Amount weeklyCost) {
    return builder().setting(setting).addService(ServiceCost.of("care", weeklyCost)).build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableChargeableCare.builder();
  }

  /** Builds the care; at least one service is required. */
  public interface Builder {
    /** Sets where needs are met. */
    Builder setting(CareSetting setting);

    /** Says whether a carer would be charged for support of their own. */
    Builder chargedToCarer(boolean chargedToCarer);

    /** Says whether the adult has variant Creutzfeldt-Jakob disease. */
    Builder variantCreutzfeldtJakobDisease(boolean variantCreutzfeldtJakobDisease);

    /** Sets the day a permanent resident first moved in for good. */
    Builder permanentResidentSince(LocalDate permanentResidentSince);

    /** Adds what a service costs. */
    Builder addService(ServiceCost service);

    /** Adds what services cost, at most 10,000. */
    default Builder services(Iterable<ServiceCost> services) {
      Checks.each("services", services, Caps.MAX_LINES, this::addService);
      return this;
    }

    /**
     * The care.
     *
     * @throws IllegalArgumentException if an attribute is refused
     */
    ChargeableCare build();
  }
}
