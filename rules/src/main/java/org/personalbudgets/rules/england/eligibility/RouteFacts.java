package org.personalbudgets.rules.england.eligibility;

import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.OrdinaryResidence;

/** What is known about one person when looking for the rights they have. */
@Value.Immutable
public abstract sealed class RouteFacts permits ImmutableRouteFacts {
  RouteFacts() {}

  /** The person, of whatever age: an adult, a carer, a parent or a child. */
  @Value.Redacted
  @Value.Default
  public Circumstances person() {
    return Circumstances.unknown();
  }

  /** The local authority that is asked. */
  public abstract String authorityId();

  /** What an assessment found on the person's own needs. */
  @Value.Redacted
  @Value.Default
  public AdultFindings adultFindings() {
    return AdultFindings.open();
  }

  /** What an assessment found on the person's needs as a carer. */
  @Value.Redacted
  @Value.Default
  public CarerFindings carerFindings() {
    return CarerFindings.open();
  }

  /** Where the adult for whom the person cares is ordinarily resident. */
  @Value.Redacted
  @Value.Default
  public OrdinaryResidence residenceOfAdultNeedingCare() {
    return OrdinaryResidence.notEstablished();
  }

  /** What was found on {@link RouteQuestions} and {@link DutyQuestions}. */
  @Value.Redacted
  @Value.Default
  public Findings findings() {
    return Findings.none();
  }

  @Value.Check
  void check() {
    Checks.id("authority id", authorityId());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableRouteFacts.builder();
  }

  /** Builds facts; the authority is required, and whatever else is not given stays open. */
  public interface Builder {
    /** Sets the person. */
    Builder person(Circumstances person);

    /** Sets the local authority that is asked. */
    Builder authorityId(String authorityId);

    /** Sets what was found on the person's own needs. */
    Builder adultFindings(AdultFindings adultFindings);

    /** Sets what was found on the person's needs as a carer. */
    Builder carerFindings(CarerFindings carerFindings);

    /** Sets where the adult needing care is ordinarily resident. */
    Builder residenceOfAdultNeedingCare(OrdinaryResidence residenceOfAdultNeedingCare);

    /** Sets what was found on other questions. */
    Builder findings(Findings findings);

    /**
     * The facts.
     *
     * @throws org.personalbudgets.core.IncompleteException if the authority is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    RouteFacts build();
  }
}
