package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.money.DateRange;

/**
 * How soon direct payments and plans have to be reviewed, by the law of each. There is none for
 * children's payments under section 17A: the times of SI 2009/1887 regulation 16 are about adults
 * without capacity, and a council's own policy sets them.
 *
 * <p>Reading: months are calendar months from the day itself; where the month has no such day, its
 * last. Paid first on 31 August, a review within six months is in time on 28 February.
 *
 * @param firstWithin months from the first payment to the first review
 * @param thenWithin months from each review to the next; empty where the law ties the next review
 *     to that of another plan
 * @param source the text that sets them
 */
public record ReviewTimes(int firstWithin, Optional<Integer> thenWithin, Citation source) {
  /** Adults' direct payments: SI 2014/2871 regulation 7. */
  public static final ReviewTimes ADULT_DIRECT_PAYMENT =
      new ReviewTimes(6, Optional.of(12), Citation.law("SI 2014/2871", "reg 7"));

  /** Direct payments for health care: SI 2013/1617 regulation 14. */
  public static final ReviewTimes NHS_DIRECT_PAYMENT =
      new ReviewTimes(3, Optional.of(12), Citation.law("SI 2013/1617", "reg 14"));

  /**
   * Direct payments for special educational provision: SI 2014/1652 regulation 11, and then at each
   * review of the education, health and care plan.
   */
  public static final ReviewTimes SEN_DIRECT_PAYMENT =
      new ReviewTimes(3, Optional.empty(), Citation.law("SI 2014/1652", "reg 11"));

  /** All that law sets. */
  public static final List<ReviewTimes> ALL =
      ImmutableList.of(ADULT_DIRECT_PAYMENT, NHS_DIRECT_PAYMENT, SEN_DIRECT_PAYMENT);

  /** The first, light-touch review of an adult's plan: restated by a manual, not read itself. */
  public static final Citation FIRST_PLAN_REVIEW =
      Citation.guidance("Care and support statutory guidance", "ch 13")
          .withConfidence(Confidence.SECONDARY_TEXT);

  /** Checks the months. */
  public ReviewTimes {
    Checks.that(firstWithin >= 1, "months to a review must be 1 or more but are %s", firstWithin);
    requireNonNull(thenWithin, "thenWithin");
    requireNonNull(source, "source");
  }

  /** The last day on which the first review is in time. */
  public LocalDate firstDueBy(LocalDate firstPayment) {
    return Checks.date("first payment", firstPayment).plusMonths(firstWithin);
  }

  /** The last day on which the review after one is in time, where the law sets it. */
  public Optional<LocalDate> nextDueBy(LocalDate lastReview) {
    LocalDate from = Checks.date("last review", lastReview);
    return thenWithin.map(from::plusMonths);
  }

  /**
   * The days on which an adult's plan is first reviewed: six to eight weeks from the start of the
   * service or of the change. Sources differ on the start; another says from the signing.
   */
  public static DateRange firstPlanReview(LocalDate start) {
    LocalDate from = Checks.date("start", start);
    return DateRange.of(from.plusWeeks(6), from.plusWeeks(8));
  }
}
