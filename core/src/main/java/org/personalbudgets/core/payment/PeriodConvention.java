package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.Rate;

/**
 * How much of a stated amount falls to one payment. Payers differ: £150 a week come to 664.29 for
 * January and 600.00 for February by the days of the month, and to 650.00 for either by fifty-two
 * weeks a year.
 */
public sealed interface PeriodConvention {
  /**
   * Each payment has the days of its own period over seven (Hampshire County Council, "Amounts").
   */
  static PeriodConvention daysOverSeven() {
    return new DaysOverSeven();
  }

  /** Every whole period has the same amount, by a named convention; a part of one, by its days. */
  static PeriodConvention equalPeriods(Conversion conversion) {
    return new EqualPeriods(conversion);
  }

  /**
   * How many periods of the stated cadence a payment is for: 31/7 weeks for January.
   *
   * @param stated the cadence of the stated amount
   * @param paid the cadence of the payments
   * @param whole the whole period of the payment
   * @param days the days of it that are paid for
   * @throws IllegalArgumentException if the convention does not {@link #covers cover} the cadences,
   *     or a day lies outside the period
   */
  Rate share(Cadence stated, Cadence paid, DateRange whole, DateRange days);

  /** Whether it brings an amount of one cadence to payments of another. */
  boolean covers(Cadence stated, Cadence paid);

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For days over seven. */
    R daysOverSeven(DaysOverSeven convention);

    /** For equal periods. */
    R equalPeriods(EqualPeriods convention);
  }

  /**
   * Days of the period over seven; for amounts stated by the day or by one, two or four weeks.
   *
   * <p>Our reading where a month does not begin on the first: the days are those of the period
   * itself, so that no day is paid twice or left out. From 15 January on, a month has the 31 days
   * to 14 February.
   */
  record DaysOverSeven() implements PeriodConvention {
    @Override
    public Rate share(Cadence stated, Cadence paid, DateRange whole, DateRange days) {
      requireNonNull(stated, "stated");
      requireNonNull(paid, "paid");
      requireWithin(whole, days);
      return Conversion.WHOLE_WEEKS.factor(stated, Cadence.DAY).times(Rate.of(days.days()));
    }

    @Override
    public boolean covers(Cadence stated, Cadence paid) {
      requireNonNull(paid, "paid");
      return Conversion.WHOLE_WEEKS.covers(stated);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.daysOverSeven(this);
    }
  }

  /**
   * Equal periods.
   *
   * @param conversion the convention; not one for a single month of the calendar
   */
  record EqualPeriods(Conversion conversion) implements PeriodConvention {
    /** Refuses a conversion for a single month. */
    public EqualPeriods {
      requireNonNull(conversion, "conversion");
      Checks.that(
          conversion.covers(Cadence.YEAR) || !conversion.covers(Cadence.CALENDAR_MONTH),
          "conversion %s is for one month only: expected days over seven, or one for every month",
          conversion);
    }

    @Override
    public Rate share(Cadence stated, Cadence paid, DateRange whole, DateRange days) {
      requireNonNull(stated, "stated");
      requireNonNull(paid, "paid");
      requireWithin(whole, days);
      return conversion.factor(stated, paid).times(Rate.of(days.days(), whole.days()));
    }

    @Override
    public boolean covers(Cadence stated, Cadence paid) {
      requireNonNull(paid, "paid");
      return conversion.covers(stated) && conversion.covers(paid);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.equalPeriods(this);
    }
  }

  private static void requireWithin(DateRange whole, DateRange days) {
    requireNonNull(days, "days");
    Checks.that(
        requireNonNull(whole, "whole").contains(days),
        "days %s are not all in the period %s",
        days,
        whole);
  }
}
