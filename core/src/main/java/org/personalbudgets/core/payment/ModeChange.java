package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * A change of mode on a day within a payment's period: from a direct payment to a managed budget,
 * and the like. The period is cut at that day, and both parts add up to the payment, leg by leg, to
 * the penny.
 *
 * @param payment the payment for the period in which the mode changes
 * @param firstNewDay the first day in the new mode; on the first day of the period, all of it is
 *     the new mode's
 * @param from the mode before
 * @param to the mode from that day on
 */
public record ModeChange(
    Payment payment, LocalDate firstNewDay, ManagementMode from, ManagementMode to) {
  /** Checks that the day is one of the period, and that the modes differ. */
  public ModeChange {
    requireNonNull(payment, "payment");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    Checks.date("first day of the new mode", firstNewDay);
    Checks.that(
        payment.days().contains(firstNewDay),
        "day %s is not in the period %s",
        firstNewDay,
        payment.days());
    Checks.that(!from.equals(to), "a change of mode is from one mode to another");
  }

  /** The days in the old mode; empty if the period begins with the change. */
  public Optional<DateRange> oldDays() {
    DateRange days = payment.days();
    return firstNewDay.equals(days.first())
        ? Optional.empty()
        : Optional.of(DateRange.of(days.first(), firstNewDay.minusDays(1)));
  }

  /** The days in the new mode, in this period. */
  public DateRange newDays() {
    return DateRange.of(firstNewDay, payment.days().last());
  }

  /** What the old mode's days have of the payment. */
  public PaymentLegs oldPart() {
    return oldDays()
        .map(payment::within)
        .orElseGet(() -> PaymentLegs.nothing(payment.legs().gross().currencyCode()));
  }

  /** What the new mode's days have of the payment. */
  public PaymentLegs newPart() {
    return payment.within(newDays());
  }

  /**
   * What both modes hold once the old one hands over: all that it holds but what is kept back, such
   * as for bills of its days that have not come in. The total stays as it was.
   *
   * @param held what each mode holds before
   * @param keptBack what stays with the old mode: at most what it holds
   * @throws IllegalArgumentException if more is kept back than there is
   */
  public ModeBalances handOver(ModeBalances held, Amount keptBack) {
    requireNonNull(held, "held");
    Checks.notNegative("amount kept back", keptBack);
    return held.move(held.oldMode().minus(keptBack));
  }
}
