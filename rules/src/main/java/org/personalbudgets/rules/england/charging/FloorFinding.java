package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * One thing in which a council's policy is less generous than the law.
 *
 * @param breach what kind of thing
 * @param subject the code of the group, limit or income
 * @param missing by how much the policy falls short; empty where it is no amount
 * @param source the text it falls short of
 */
public record FloorFinding(
    FloorBreach breach, String subject, Optional<Amount> missing, Citation source) {
  /** Checks each component. */
  public FloorFinding {
    requireNonNull(breach, "breach");
    Checks.id("subject", subject);
    requireNonNull(missing, "missing");
    requireNonNull(source, "source");
  }
}
