package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * How great the need is in one part of life.
 *
 * @param domain the code of the part of life in the scheme's table
 * @param level how great the need is, whoever meets it
 * @param levelWithUnpaidSupport how great it still is with the support that somebody gives unpaid;
 *     not above the level
 * @param lastingConcern whether there is lasting concern about mood or behaviour, for those rates
 *     that ask for it
 */
public record DomainLevel(
    String domain, NeedLevel level, NeedLevel levelWithUnpaidSupport, boolean lastingConcern) {
  /** Checks each component. */
  public DomainLevel {
    Checks.id("domain", domain);
    requireNonNull(level, "level");
    Checks.that(
        requireNonNull(levelWithUnpaidSupport, "levelWithUnpaidSupport").compareTo(level) <= 0,
        "unpaid support cannot raise the level of '%s'",
        domain);
  }

  /** A level to which nobody gives support unpaid. */
  public static DomainLevel of(String domain, NeedLevel level) {
    return new DomainLevel(domain, level, level, false);
  }
}
