package org.personalbudgets.rules.england.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Rate;

/**
 * What has to be known about a resource allocation scheme for its figures to be understood: the
 * questions that councils are asked about theirs. A figure always comes with it.
 */
@Value.Immutable
public abstract sealed class SchemeRecord permits ImmutableSchemeRecord {
  SchemeRecord() {}

  /** Which version of which scheme. */
  public abstract SchemeId id();

  /** Where the table was published; of a sample, that it is one. */
  public abstract Citation source();

  /** Whether the figures are made up to show the mechanism: no council's; no unless given. */
  @Value.Default
  public boolean isSample() {
    return false;
  }

  /** Who supplied the scheme. */
  public abstract Optional<String> supplier();

  /** Whether the council changed what was supplied; no unless given. */
  @Value.Default
  public boolean isCustomised() {
    return false;
  }

  /** When it was last changed. */
  public abstract Optional<LocalDate> lastChanged();

  /** Codes of the service areas that use it; none where nobody has said. */
  public abstract Set<String> serviceAreas();

  /** When it was last changed for a service area, where that differs; only areas that use it. */
  public abstract Map<String, LocalDate> lastChangedInAreas();

  /** What its prices rest on; not stated unless given. */
  @Value.Default
  public PriceBasis priceBasis() {
    return PriceBasis.NOT_STATED;
  }

  /** Codes of the services or domains of which unpaid support is taken off. */
  public abstract Set<String> unpaidSupportTakenOff();

  /** By how much a plan may cost more than the estimate before somebody has to authorise it. */
  public abstract Optional<Rate> tolerance();

  /**
   * By how much the council says it cuts its figures for affordability. Never applied: a need is
   * not smaller because a budget is; {@link SchemeFinding} reports it.
   */
  public abstract Optional<Rate> deflator();

  @Value.Check
  void check() {
    supplier().ifPresent(name -> Checks.shortText("supplier", name));
    lastChanged().ifPresent(date -> Checks.date("last changed", date));
    Checks.atMost("service areas", serviceAreas().size(), Caps.MAX_LINES);
    serviceAreas().forEach(area -> Checks.id("service area", area));
    lastChangedInAreas()
        .forEach(
            (area, date) -> {
              Checks.date("last changed", date);
              Checks.that(
                  serviceAreas().contains(area), "service area '%s' does not use the scheme", area);
            });
    Checks.atMost("unpaid support", unpaidSupportTakenOff().size(), Caps.MAX_LINES);
    unpaidSupportTakenOff().forEach(code -> Checks.id("code of unpaid support", code));
    tolerance()
        .ifPresent(rate -> Checks.that(!rate.isNegative(), "tolerance must not be negative"));
    deflator().ifPresent(rate -> Checks.that(!rate.isNegative(), "deflator must not be negative"));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSchemeRecord.builder();
  }

  /** Builds a record; id and source are required. */
  public interface Builder {
    /** Sets which version of which scheme. */
    Builder id(SchemeId id);

    /** Sets where the table was published. */
    Builder source(Citation source);

    /** Says whether the figures are made up. */
    Builder isSample(boolean isSample);

    /** Sets who supplied the scheme. */
    Builder supplier(String supplier);

    /** Says whether the council changed it. */
    Builder isCustomised(boolean isCustomised);

    /** Sets when it was last changed. */
    Builder lastChanged(LocalDate lastChanged);

    /** Adds the code of a service area that uses it. */
    Builder addServiceArea(String serviceArea);

    /** Sets when it was last changed for a service area. */
    Builder putLastChangedInArea(String area, LocalDate date);

    /** Sets what its prices rest on. */
    Builder priceBasis(PriceBasis priceBasis);

    /** Adds a service or domain of which unpaid support is taken off. */
    Builder addUnpaidSupportTakenOff(String unpaidSupportTakenOff);

    /** Sets by how much a plan may cost more. */
    Builder tolerance(Rate tolerance);

    /** Sets by how much the council says it cuts its figures. */
    Builder deflator(Rate deflator);

    /**
     * The record.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    SchemeRecord build();
  }
}
