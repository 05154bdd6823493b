package org.personalbudgets.core.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;

/** What was checked about whoever is to hold the money before the agreement was made. */
@Value.Immutable
public abstract sealed class HolderChecks permits ImmutableHolderChecks {
  HolderChecks() {}

  /** The day on which their identity was checked. */
  public abstract Optional<LocalDate> identityCheckedOn();

  /** Whether they can manage a direct payment, alone or with help. */
  @Value.Redacted
  public abstract Optional<Finding> capability();

  /** Whether they were checked with the Disclosure and Barring Service. */
  @Value.Redacted
  @Value.Default
  public DisclosureCheck disclosure() {
    return DisclosureCheck.NOT_MADE;
  }

  /** The day on which they consented to receive a direct payment. */
  public abstract Optional<LocalDate> consentedOn();

  @Value.Check
  void check() {
    identityCheckedOn().ifPresent(day -> Checks.date("day of the identity check", day));
    consentedOn().ifPresent(day -> Checks.date("day of consent", day));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableHolderChecks.builder();
  }

  /** Builds the checks; whatever is not given was not checked. */
  public interface Builder {
    /** Sets the day on which their identity was checked. */
    Builder identityCheckedOn(LocalDate identityCheckedOn);

    /** Sets whether they can manage a direct payment. */
    Builder capability(Finding capability);

    /** Sets whether they were checked with the Disclosure and Barring Service. */
    Builder disclosure(DisclosureCheck disclosure);

    /** Sets the day on which they consented. */
    Builder consentedOn(LocalDate consentedOn);

    /**
     * The checks.
     *
     * @throws IllegalArgumentException if an attribute is refused
     */
    HolderChecks build();
  }
}
