package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * Where the money of a ledger or of one stream is. All that was received is either promised, spent,
 * gone back or remaining: {@link #remaining} is found by subtraction, so that no penny is lost.
 *
 * @param received what came in: payments, contributions, top-ups and money carried in
 * @param committed what is promised and not yet settled
 * @param spent what was spent, refunds taken off
 * @param returned what went back to funders or was carried out
 */
public record Balance(Amount received, Amount committed, Amount spent, Amount returned) {
  /** Checks that no part is below zero and all are of one currency. */
  public Balance {
    Checks.notNegative("received", received);
    Checks.notNegative("committed", committed);
    Checks.notNegative("spent", spent);
    Checks.notNegative("returned", returned);
    requireNonNull(received.minus(committed).minus(spent).minus(returned), "remaining");
  }

  /** The money that is there, promised or not: received less spent less returned. */
  public Amount held() {
    return received.minus(spent).minus(returned);
  }

  /** The money that is there and not promised; below zero when more was spent than received. */
  public Amount remaining() {
    return held().minus(committed);
  }
}
