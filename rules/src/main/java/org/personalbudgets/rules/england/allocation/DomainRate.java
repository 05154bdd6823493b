package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * A published rate: what one level of need in one part of life is worth a week.
 *
 * @param domain the code of the part of life
 * @param level the level of need
 * @param weekly the rate a week; not negative
 * @param onlyWithLastingConcern whether it is added only where there is lasting concern about mood
 *     or behaviour, as Devon adds an amount for social isolation
 */
public record DomainRate(
    String domain, NeedLevel level, Amount weekly, boolean onlyWithLastingConcern) {
  /** Checks each component. */
  public DomainRate {
    Checks.id("domain", domain);
    requireNonNull(level, "level");
    Checks.notNegative("rate", weekly);
  }

  /** A rate that is added whenever the level is found. */
  public static DomainRate of(String domain, NeedLevel level, Amount weekly) {
    return new DomainRate(domain, level, weekly, false);
  }
}
