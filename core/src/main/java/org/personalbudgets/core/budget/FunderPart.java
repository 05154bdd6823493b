package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * What one funder pays of the cost of meeting needs, after the person's part is taken off.
 *
 * @param funder who pays
 * @param stream from which of its streams
 * @param amount how much; not negative
 */
public record FunderPart(Funder funder, FundingStream stream, Amount amount) {
  /** Checks each component. */
  public FunderPart {
    requireNonNull(funder, "funder");
    requireNonNull(stream, "stream");
    Checks.notNegative("part of a funder", amount);
    Checks.that(
        funder.kind().funds(stream), "a %s does not fund the %s stream", funder.kind(), stream);
  }
}
