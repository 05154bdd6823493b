package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;

/**
 * What is paid, how often, from which day to which, and by whose rules it is worked out. Any
 * payment is found by its number or its days without going through those before it.
 *
 * <p>Periods are counted from the anchor, never from the period before: monthly from 31 January,
 * they begin on 28 February, 31 March and 30 April. Where the schedule begins or ends within a
 * period, that payment is a stub. Paid in advance, a payment is due on the first day that it is
 * for; in arrears, on the day after the last. Thirteen four-weekly payments make a year, and so do
 * twelve monthly ones: they are not the same payments.
 *
 * <p>Our reading of a contribution above the gross: a price may fall before the means test is done
 * again, so that is no error of the caller's. Nothing is paid out (Hampshire County Council,
 * "Amounts"), no more than the gross is taken (Care Act 2014 section 14(4)), and {@link
 * ScheduleFindings} says so: of £150.00 with a contribution of £150.01, 150.00 is taken and 0.00
 * paid. Where the gross is nothing, only one-off payments are made.
 */
@Value.Immutable
public abstract sealed class PaymentSchedule permits ImmutablePaymentSchedule {
  PaymentSchedule() {}

  /** The amount before any contribution. */
  public abstract StatedAmount gross();

  /** The person's contribution, of the cadence of the gross; none unless given. */
  public abstract Optional<StatedAmount> contribution();

  /** Whether the contribution is taken off before payment. */
  public abstract PaymentBasis basis();

  /** Whether payments come before or after the days that they are for. */
  public abstract PaymentTiming timing();

  /** How often it is paid: by one, two or four weeks, by the month, the quarter or the year. */
  public abstract Cadence cadence();

  /** The first day that is paid for. */
  public abstract LocalDate firstDay();

  /** The last day that is paid for; empty while no end is in sight. */
  public abstract Optional<LocalDate> lastDay();

  /** The day from which periods are counted, either way; the first day unless given. */
  @Value.Default
  public LocalDate anchor() {
    return firstDay();
  }

  /** How the stated amounts become amounts of a payment. */
  public abstract PeriodConvention convention();

  /** How the payer comes to whole pennies. */
  public abstract LegRounding rounding();

  /** Payments made once, beside the others; nothing is taken off them. */
  public abstract List<OneOffPayment> oneOffs();

  @Value.Check
  void check() {
    Checks.date("first day", firstDay());
    Checks.date("anchor", anchor());
    lastDay()
        .ifPresent(
            last ->
                Checks.that(
                    !Checks.date("last day", last).isBefore(firstDay()),
                    "last day %s must not lie before first day %s",
                    last,
                    firstDay()));
    Checks.that(cadence() != Cadence.DAY, "a budget is not paid day by day");
    Checks.atMost("one-off payments", oneOffs().size(), Caps.MAX_LINES);
    Cadence stated = gross().amount().cadence();
    Checks.that(
        convention().covers(stated, cadence()),
        "the convention %s does not bring an amount per %s to payments per %s",
        convention(),
        stated,
        cadence());
    // refuses a contribution of another cadence or currency, and a one-off of another currency
    Amount sample = statedContribution().plus(gross().amount().amount());
    oneOffs().forEach(oneOff -> sample.compareTo(oneOff.amount()));
  }

  private Amount statedContribution() {
    return contribution()
        .map(stated -> stated.amount().minus(gross().amount()).plus(gross().amount()).amount())
        .orElseGet(() -> Amount.zero(gross().amount().amount().currencyCode()));
  }

  /** Gross and contribution of one stated period, the contribution cut to the gross. */
  public final PaymentLegs statedLegs() {
    Amount whole = gross().amount().amount();
    return new PaymentLegs(whole, statedContribution().min(whole));
  }

  /** How many payments there are beside the one-offs; empty while no end is in sight. */
  public final Optional<Integer> count() {
    return lastDay().map(last -> lines().indexOf(last) + 1);
  }

  /**
   * The payment of this number; one of nothing where the gross is nothing.
   *
   * @param n 0 for the first
   * @throws IllegalArgumentException if there is none of this number, or it lies beyond the year
   *     2200, or the payer's rounding allows none and the payment is not in whole pennies
   */
  public final Payment payment(int n) {
    return lines().payment(n);
  }

  /**
   * The payments for any day of the range, one-offs on their day among them, in order of their
   * days; none if the range is before the first.
   */
  public final List<Payment> payments(DateRange range) {
    requireNonNull(range, "range");
    return lines().overlapping(range.first(), range.last());
  }

  /** The payments due on a day of the range, in order of their days. */
  public final List<Payment> dueIn(DateRange range) {
    requireNonNull(range, "range");
    return lines().dueBetween(range.first(), range.last());
  }

  /**
   * What a range of days has of all payments, each cut by its days: the parts of any cut of a range
   * add up to the whole, leg by leg.
   */
  public final PaymentLegs legsFor(DateRange range) {
    PaymentLegs legs = PaymentLegs.nothing(gross().amount().amount().currencyCode());
    for (Payment payment : payments(range)) {
      legs = legs.plus(payment.within(payment.days().intersection(range).orElseThrow()));
    }
    return legs;
  }

  /**
   * Whether a figure that was printed or paid is what the payment of this number comes to; empty if
   * it is.
   *
   * @param n 0 for the first
   * @throws IllegalArgumentException as {@link #payment}
   */
  public final Optional<AmountMismatch> compare(int n, Amount printed) {
    return Mismatches.ofPayment(this, n, requireNonNull(printed, "printed"));
  }

  /** Whether the payments whose days begin in the range come to what the convention says. */
  public final Reconciliation reconcile(DateRange range) {
    return Reconciliation.of(this, requireNonNull(range, "range"));
  }

  final ScheduleLines lines() {
    return new ScheduleLines(this);
  }

  /** What is paid, how often and from when; where it was stated is left out. */
  @Override
  public String toString() {
    return "PaymentSchedule{"
        + gross().amount()
        + contribution().map(stated -> " less " + stated.amount()).orElse("")
        + ", "
        + basis()
        + ", "
        + timing()
        + " by "
        + cadence()
        + " from "
        + firstDay()
        + lastDay().map(last -> " to " + last).orElse("")
        + ", counted from "
        + anchor()
        + ", "
        + convention()
        + ", "
        + rounding()
        + ", oneOffs="
        + oneOffs().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutablePaymentSchedule.builder();
  }

  /**
   * Builds a schedule; gross, basis, timing, cadence, first day, convention and rounding are
   * required.
   */
  public interface Builder {
    /** Sets the amount before any contribution. */
    Builder gross(StatedAmount gross);

    /** Sets the person's contribution. */
    Builder contribution(StatedAmount contribution);

    /** Sets whether the contribution is taken off before payment. */
    Builder basis(PaymentBasis basis);

    /** Sets whether payments come before or after the days that they are for. */
    Builder timing(PaymentTiming timing);

    /** Sets how often it is paid. */
    Builder cadence(Cadence cadence);

    /** Sets the first day that is paid for. */
    Builder firstDay(LocalDate firstDay);

    /** Sets the last day that is paid for. */
    Builder lastDay(LocalDate lastDay);

    /** Sets the day from which periods are counted. */
    Builder anchor(LocalDate anchor);

    /** Sets how the stated amounts become amounts of a payment. */
    Builder convention(PeriodConvention convention);

    /** Sets how the payer comes to whole pennies. */
    Builder rounding(LegRounding rounding);

    /** Adds a payment made once. */
    Builder addOneOff(OneOffPayment oneOff);

    /**
     * The schedule.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    PaymentSchedule build();
  }
}
