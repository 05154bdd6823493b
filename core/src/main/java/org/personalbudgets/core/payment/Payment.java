package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Proration;
import org.personalbudgets.money.Rounding;

/**
 * One payment: for which days, when, how much, and where the figures come from.
 *
 * @param period the days it is for and when it is due
 * @param legs the whole and the person's part
 * @param basis whether the person's part is taken off before payment
 * @param origin where the figures come from
 */
public record Payment(
    PaymentPeriod period, PaymentLegs legs, PaymentBasis basis, PaymentOrigin origin) {
  private static final Rounding RUNNING_TOTAL =
      Rounding.of(RoundingMode.HALF_UP, "running total of a payment by its days");

  /** Refuses null. */
  public Payment {
    requireNonNull(period, "period");
    requireNonNull(legs, "legs");
    requireNonNull(basis, "basis");
    requireNonNull(origin, "origin");
  }

  /** The days it is for, first and last included. */
  public DateRange days() {
    return period.days();
  }

  /** When it is due. */
  public LocalDate dueOn() {
    return period.dueOn();
  }

  /** What the funder pays out: the net or the gross, by the basis. */
  public Amount paid() {
    return legs.paid(basis);
  }

  /**
   * What the person pays into the account that the budget is spent from: their contribution where
   * it was taken off, nothing where the funder collects it. With what the funder pays out it makes
   * the gross.
   */
  public Amount paidInByPerson() {
    return legs.gross().minus(paid());
  }

  /**
   * What some of the days have of the payment, by their number. Net and contribution are each cut
   * along their running total, so the parts of any cut add up to the payment, leg by leg, to the
   * penny.
   *
   * @throws IllegalArgumentException if a day is outside the period
   */
  public PaymentLegs within(DateRange part) {
    Checks.that(
        days().contains(requireNonNull(part, "part")),
        "days %s are not all in the period %s",
        part,
        days());
    long before = ChronoUnit.DAYS.between(days().first(), part.first());
    return PaymentLegs.ofNet(
        cut(legs.net(), before, before + part.days()),
        cut(legs.contribution(), before, before + part.days()));
  }

  private Amount cut(Amount total, long from, long to) {
    return firstDays(total, to).minus(firstDays(total, from));
  }

  private Amount firstDays(Amount total, long count) {
    return Proration.forFirstDays(total, count, days().days(), RUNNING_TOTAL);
  }

  /** The days, the legs and the due day; where they come from is left out. */
  @Override
  public String toString() {
    return days() + ": " + legs + ", " + basis + ", due " + dueOn();
  }
}
