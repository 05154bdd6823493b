package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What one period changes by, and what of it comes from which cause.
 *
 * @param days the days of the period, first and last included
 * @param original what was paid; nothing if nothing was
 * @param recomputed what should have been paid; nothing if nothing should
 * @param shares what each cause adds, in the order of the changes; they add up to the difference.
 *     Two causes that cancel out in part are both there
 */
public record RetroAdjustment(
    DateRange days, PaymentLegs original, PaymentLegs recomputed, List<RetroShare> shares) {
  /** Checks that something changes, and that the shares add up to it. */
  public RetroAdjustment {
    requireNonNull(days, "days");
    Checks.that(
        !requireNonNull(original, "original").equals(requireNonNull(recomputed, "recomputed")),
        "adjustment of %s changes nothing: expected two different payments",
        days);
    shares = Copies.list("shares", shares);
    Amount gross = original.gross();
    Amount contribution = original.contribution();
    for (RetroShare share : shares) {
      gross = gross.plus(share.gross());
      contribution = contribution.plus(share.contribution());
    }
    Checks.that(
        gross.compareTo(recomputed.gross()) == 0
            && contribution.compareTo(recomputed.contribution()) == 0,
        "shares of the adjustment of %s do not add up to its difference",
        days);
  }

  /**
   * What changes of what the funder pays on this basis; empty if only the person's part does, or
   * only how the payment is made up.
   */
  public Optional<Adjustment> paid(PaymentBasis basis) {
    Amount was = original.paid(basis);
    Amount shouldBe = recomputed.paid(basis);
    return was.equals(shouldBe)
        ? Optional.empty()
        : Optional.of(new Adjustment(days, was, shouldBe));
  }

  /** What changes of the person's contribution; empty if nothing does. */
  public Optional<Adjustment> contribution() {
    return original.contribution().equals(recomputed.contribution())
        ? Optional.empty()
        : Optional.of(new Adjustment(days, original.contribution(), recomputed.contribution()));
  }

  /**
   * Such as {@code 2025-01-06 to 2025-02-02: GBP 100.00 less GBP 0.00 to GBP 90.00 less GBP 0.00}.
   */
  @Override
  public String toString() {
    return days + ": " + original + " to " + recomputed;
  }
}
