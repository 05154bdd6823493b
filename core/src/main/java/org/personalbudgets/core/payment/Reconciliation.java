package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * What the payments of some time come to, beside what the stated amounts come to for as many
 * periods, rounded once. Twelve four-weekly payments are for 48 weeks, thirteen for 52, twelve
 * monthly ones for 52 or 365/7 by the convention: the count tells them apart.
 *
 * @param payments how many payments
 * @param periods how many of the stated periods they are for in all
 * @param exact the stated amounts times that, rounded once
 * @param paid the sum of the payments
 */
public record Reconciliation(int payments, Rate periods, PaymentLegs exact, PaymentLegs paid) {
  private static final LegRounding ONCE =
      LegRounding.roundThenSubtract(Rounding.of(RoundingMode.HALF_UP, "total rounded once"));

  /** Refuses null and negative counts. */
  public Reconciliation {
    Checks.that(payments >= 0, "a count of payments is not negative but was %s", payments);
    Checks.that(
        !requireNonNull(periods, "periods").isNegative(), "a count of periods is not negative");
    requireNonNull(exact, "exact").plus(requireNonNull(paid, "paid"));
  }

  static Reconciliation of(PaymentSchedule schedule, DateRange range) {
    List<Payment> payments =
        schedule.lines().repeating(range.first(), range.last()).stream()
            .filter(payment -> range.contains(payment.days().first()))
            .toList();
    Rate periods = Rate.ZERO;
    PaymentLegs paid = PaymentLegs.nothing(schedule.gross().amount().amount().currencyCode());
    for (Payment payment : payments) {
      periods = periods.plus(((PaymentOrigin.Calculated) payment.origin()).share());
      paid = paid.plus(payment.legs());
    }
    return new Reconciliation(
        payments.size(), periods, ONCE.legs(schedule.statedLegs(), periods), paid);
  }

  /** By how much more the gross of the payments is than the exact one; negative if less. */
  public Amount difference() {
    return paid.gross().minus(exact.gross());
  }

  /**
   * Whether net and contribution differ by no more than rounding explains: less than a penny for
   * each payment, and one for the exact figure.
   */
  public boolean isWithinRounding() {
    return isWithin(paid.net(), exact.net()) && isWithin(paid.contribution(), exact.contribution());
  }

  private boolean isWithin(Amount one, Amount other) {
    return Math.abs(one.minus(other).minorUnits()) <= payments + 1L;
  }
}
