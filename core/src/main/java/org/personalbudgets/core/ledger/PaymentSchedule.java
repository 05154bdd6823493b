package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * When a direct payment is paid, and how much each time. The direct payment and the contribution
 * are each brought to the cadence and rounded as the payer states, and only then subtracted: taken
 * the other way round, January on £150 less £20 a week comes to a penny less. A month is its
 * calendar days over seven; thirteen four-weekly payments are not twelve monthly ones.
 */
@Value.Immutable
public abstract sealed class PaymentSchedule permits ImmutablePaymentSchedule {
  PaymentSchedule() {}

  /** The direct payment by the week, before any contribution; not negative. */
  public abstract Amount weekly();

  /** The person's contribution by the week; nothing unless given. */
  @Value.Default
  public Amount weeklyContribution() {
    return Amount.zero(weekly().currencyCode());
  }

  /** How often it is paid: every week, two weeks, four weeks or calendar month. */
  public abstract Cadence cadence();

  /** The day of the first payment, from which all others are counted. */
  public abstract LocalDate firstPaymentOn();

  /** How the payer rounds the payment and the contribution, each for itself. */
  public abstract Rounding rounding();

  @Value.Check
  void check() {
    Checks.notNegative("weekly payment", weekly());
    Checks.notNegative("weekly contribution", weeklyContribution());
    Checks.date("first payment", firstPaymentOn());
    // refuses a contribution in another currency
    weekly().compareTo(weeklyContribution());
    Checks.that(
        switch (cadence()) {
          case WEEK, TWO_WEEKS, FOUR_WEEKS, CALENDAR_MONTH -> true;
          case DAY, QUARTER, YEAR -> false;
        },
        "a direct payment is scheduled by one, two or four weeks or by the month, not by %s",
        cadence());
  }

  /**
   * The payment of this number.
   *
   * @param n 0 for the first
   */
  public final PaymentLeg leg(int n) {
    LocalDate day = cadence().nth(firstPaymentOn(), n);
    return new PaymentLeg(day, inCadence(weekly(), day), inCadence(weeklyContribution(), day));
  }

  private Amount inCadence(Amount byTheWeek, LocalDate day) {
    Conversion conversion =
        cadence() == Cadence.CALENDAR_MONTH
            ? Conversion.calendarMonth(YearMonth.from(day))
            : Conversion.WHOLE_WEEKS;
    return conversion.convert(PeriodicAmount.weekly(byTheWeek), cadence(), rounding()).amount();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutablePaymentSchedule.builder();
  }

  /** Builds a schedule; all but the contribution are required. */
  public interface Builder {
    /** Sets the direct payment by the week. */
    Builder weekly(Amount weekly);

    /** Sets the contribution by the week. */
    Builder weeklyContribution(Amount weeklyContribution);

    /** Sets how often it is paid. */
    Builder cadence(Cadence cadence);

    /** Sets the day of the first payment. */
    Builder firstPaymentOn(LocalDate firstPaymentOn);

    /** Sets how the payer rounds. */
    Builder rounding(Rounding rounding);

    /**
     * The schedule.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    PaymentSchedule build();
  }
}
