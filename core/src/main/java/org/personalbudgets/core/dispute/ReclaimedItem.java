package org.personalbudgets.core.dispute;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;

/**
 * One thing that money is asked back for: nobody has to guess what was misspent.
 *
 * @param posting the entry of the ledger that it is about
 * @param amount how much of it is asked back; more than nothing
 * @param ground why
 */
public record ReclaimedItem(PostingId posting, Amount amount, RecoveryGround ground) {
  /** Refuses null, and an amount of nothing or less. */
  public ReclaimedItem {
    requireNonNull(posting, "posting");
    requireNonNull(ground, "ground");
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount must be more than nothing but is %s",
        amount);
  }
}
