package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * What one cause adds to one period.
 *
 * @param cause why
 * @param source what made the change; empty where what was paid was never what was due
 * @param gross what it adds to the gross; negative if it takes off
 * @param contribution what it adds to the person's part; negative if it takes off
 */
public record RetroShare(
    RetroCause cause, Optional<Citation> source, Amount gross, Amount contribution) {
  /** Refuses null and amounts of two currencies. */
  public RetroShare {
    requireNonNull(cause, "cause");
    requireNonNull(source, "source");
    requireNonNull(gross, "gross").compareTo(requireNonNull(contribution, "contribution"));
  }

  /** What it adds to what the funder pays on this basis; negative if it takes off. */
  public Amount paid(PaymentBasis basis) {
    return requireNonNull(basis, "basis") == PaymentBasis.NET ? gross.minus(contribution) : gross;
  }
}
