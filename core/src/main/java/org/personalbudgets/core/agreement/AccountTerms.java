package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * The account that the money is paid into.
 *
 * @param type what kind
 * @param streams which streams of money share it, in their order; at least one
 * @param cashAllowed whether cash may be drawn
 * @param transfersAllowed whether money may be moved to the holder's other accounts
 */
public record AccountTerms(
    AccountType type, Set<FundingStream> streams, boolean cashAllowed, boolean transfersAllowed) {
  /** Copies the streams. */
  public AccountTerms {
    requireNonNull(type, "type");
    streams = Copies.enumSet("streams", FundingStream.class, streams);
    Checks.that(!streams.isEmpty(), "an account holds money of at least one stream");
  }
}
