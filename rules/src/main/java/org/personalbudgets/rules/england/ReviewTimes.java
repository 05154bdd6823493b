package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.review.ReviewClock;
import org.personalbudgets.core.review.ReviewInterval;
import org.personalbudgets.core.review.ReviewStep;
import org.personalbudgets.core.review.ReviewSubject;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.core.review.TriggerRule;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.england.nhs.NhsPack;
import org.personalbudgets.rules.england.sen.SenPack;

/**
 * How soon plans and direct payments have to be reviewed, and what calls for a review out of turn,
 * by the law of each. There is none for children's payments under section 17A: the times of SI
 * 2009/1887 regulation 16 are about adults without capacity, and a council's own policy sets them.
 * Nor is there one for a health budget that nobody is paid.
 *
 * <p>Readings: no text gives a time for a review out of turn, so each is due on the day of the
 * call. Sources differ on the day from which the first review of an adult's plan is counted: from
 * the start of the service or change, or from the signing; the caller declares which.
 */
public final class ReviewTimes {
  private static final Citation SECTION_27 = Citation.law("Care Act 2014", "s 27(1)");
  private static final Citation CHAPTER_13 =
      Citation.guidance("Care and support statutory guidance", "ch 13")
          .withConfidence(Confidence.SECONDARY_TEXT);
  private static final Citation REGULATION_7 = Citation.law("SI 2014/2871", "reg 7");
  private static final Citation REGULATION_14 = Citation.law("SI 2013/1617", "reg 14");
  private static final Citation REGULATION_11 = Citation.law("SI 2014/1652", "reg 11");
  private static final Citation SECTION_44 =
      Citation.law("Children and Families Act 2014", "s 44").withConfidence(Confidence.REMEMBERED);

  /**
   * Plans of adults and carers: section 27 of the Act, which sets no times, and the statutory
   * guidance, of which a manual's summary was read: six to eight weeks, then twelve months.
   */
  public static final DatedTable<ReviewClock> CARE_ACT_PLAN =
      DatedTable.<ReviewClock>named("review.care-act-plan")
          .from(
              CareActPack.FIRST_DAY,
              new ReviewClock(
                  new ReviewStep(
                      Optional.of(ReviewInterval.weeks(6)), ReviewInterval.weeks(8), CHAPTER_13),
                  Optional.of(ReviewStep.within(ReviewInterval.months(12), CHAPTER_13)),
                  List.of(
                      TriggerRule.must(ReviewTrigger.REQUESTED, SECTION_27),
                      TriggerRule.must(
                          ReviewTrigger.CIRCUMSTANCES_CHANGED,
                          Citation.law("Care Act 2014", "s 27(4)")))),
              CHAPTER_13)
          .stillInForce();

  /** Direct payments of adults and carers: SI 2014/2871 regulation 7. */
  public static final DatedTable<ReviewClock> CARE_ACT_DIRECT_PAYMENT =
      DatedTable.<ReviewClock>named("review.care-act-direct-payment")
          .from(
              CareActPack.FIRST_DAY,
              new ReviewClock(
                  ReviewStep.within(ReviewInterval.months(6), REGULATION_7),
                  Optional.of(ReviewStep.within(ReviewInterval.months(12), REGULATION_7)),
                  List.of(
                      TriggerRule.must(ReviewTrigger.SUSPECTED_BREACH, REGULATION_7),
                      TriggerRule.must(ReviewTrigger.CAPACITY_CHANGED, REGULATION_7),
                      TriggerRule.must(ReviewTrigger.CAPABILITY_IN_DOUBT, REGULATION_7),
                      TriggerRule.must(ReviewTrigger.CONCERN_RAISED, REGULATION_7))),
              REGULATION_7)
          .stillInForce();

  /** Direct payments for health care: SI 2013/1617 regulation 14, and 4(4) at sixteen. */
  public static final DatedTable<ReviewClock> NHS_DIRECT_PAYMENT =
      DatedTable.<ReviewClock>named("review.nhs-direct-payment")
          .from(
              NhsPack.FIRST_DAY,
              new ReviewClock(
                  ReviewStep.within(ReviewInterval.months(3), REGULATION_14),
                  Optional.of(ReviewStep.within(ReviewInterval.months(12), REGULATION_14)),
                  List.of(
                      TriggerRule.must(ReviewTrigger.MONEY_INSUFFICIENT, REGULATION_14),
                      TriggerRule.must(ReviewTrigger.REQUESTED, REGULATION_14),
                      TriggerRule.must(
                          ReviewTrigger.TURNED_SIXTEEN, Citation.law("SI 2013/1617", "reg 4(4)")),
                      TriggerRule.consider(ReviewTrigger.HEALTH_CHANGED, REGULATION_14))),
              REGULATION_14)
          .stillInForce();

  /**
   * Direct payments for special educational provision: SI 2014/1652 regulation 11, at each review
   * of the education, health and care plan, which section 44 is remembered to ask for every twelve
   * months.
   */
  public static final DatedTable<ReviewClock> SEN_DIRECT_PAYMENT =
      DatedTable.<ReviewClock>named("review.sen-direct-payment")
          .from(
              SenPack.FIRST_DAY,
              new ReviewClock(
                  ReviewStep.within(ReviewInterval.months(3), REGULATION_11),
                  Optional.of(ReviewStep.within(ReviewInterval.months(12), SECTION_44)),
                  List.of(TriggerRule.must(ReviewTrigger.EDUCATION_PLAN_REVIEWED, REGULATION_11))),
              REGULATION_11)
          .stillInForce();

  /** All that law and guidance set. */
  public static final List<DatedTable<ReviewClock>> ALL =
      ImmutableList.of(
          CARE_ACT_PLAN, CARE_ACT_DIRECT_PAYMENT, NHS_DIRECT_PAYMENT, SEN_DIRECT_PAYMENT);

  private ReviewTimes() {}

  /** The clocks of a plan or a direct payment under a body of law, if law or guidance set any. */
  public static Optional<DatedTable<ReviewClock>> of(Regime regime, ReviewSubject subject) {
    boolean plan = requireNonNull(subject, "subject") == ReviewSubject.PLAN;
    return switch (requireNonNull(regime, "regime")) {
      case CARE_ACT_ADULT, CARE_ACT_CARER ->
          Optional.of(plan ? CARE_ACT_PLAN : CARE_ACT_DIRECT_PAYMENT);
      case NHS -> plan ? Optional.empty() : Optional.of(NHS_DIRECT_PAYMENT);
      case SPECIAL_EDUCATIONAL_NEEDS -> plan ? Optional.empty() : Optional.of(SEN_DIRECT_PAYMENT);
      case CHILDREN_ACT -> Optional.empty();
    };
  }
}
