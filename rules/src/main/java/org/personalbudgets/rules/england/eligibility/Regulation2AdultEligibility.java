package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.AdultQuestions;

/**
 * Decides whether an adult's needs for care and support meet the eligibility criteria.
 *
 * <p>Defined by SI 2015/313 regulation 2. They do when all three hold: (a) the needs arise from or
 * are related to a physical or mental impairment or illness; (b) as a result the adult is unable to
 * achieve two or more of ten outcomes; (c) as a consequence there is, or is likely to be, a
 * significant impact on the adult's wellbeing. Unable to achieve an outcome is an adult to whom any
 * one of the four limbs of paragraph (3) applies.
 *
 * <p>Our readings:
 *
 * <ul>
 *   <li>The criteria are put to the adult's needs taken together, not to one need at a time: an
 *       adult who cannot wash without help and cannot keep the home habitable meets them, although
 *       neither need alone bears on two outcomes. On the other reading nobody could with needs that
 *       each bear on one outcome.
 *   <li>Two limbs of one outcome are one outcome. Cooking that is painful and also takes
 *       significantly longer counts once.
 *   <li>An impact on one area of wellbeing can be significant; the areas are listed to explain and
 *       are not counted.
 * </ul>
 */
public final class Regulation2AdultEligibility {
  private static final Citation CRITERIA = Citation.law("SI 2015/313", "reg 2(1)");

  private Regulation2AdultEligibility() {}

  /**
   * The result on the findings under the law of this day.
   *
   * @throws org.personalbudgets.core.law.NotInForceException before 1 April 2015
   */
  public static EligibilityResult decide(AdultFindings findings, LocalDate date) {
    return EligibilityResult.of(test(findings, date), findings.areas(), date);
  }

  /** The criteria with what was found on each limb. */
  static Limb test(AdultFindings findings, LocalDate date) {
    requireNonNull(findings, "findings");
    Dated<Integer> threshold = EligibilityThresholds.ADULT_OUTCOMES.on(date);
    return Limb.all(
        "care-act.adult.eligibility-criteria",
        CRITERIA,
        List.of(
            fact(AdultQuestions.ARISE_FROM_IMPAIRMENT, findings.needsAriseFromImpairment()),
            Limb.atLeast(
                threshold.value(),
                "care-act.adult.outcomes-not-achieved",
                threshold.source(),
                Stream.of(AdultOutcome.values())
                    .map(outcome -> unableToAchieve(outcome, findings))
                    .toList()),
            fact(AdultQuestions.SIGNIFICANT_IMPACT, findings.significantImpact())));
  }

  /** Whether the adult is unable to achieve an outcome: any of the four limbs of paragraph (3). */
  public static Limb unableToAchieve(AdultOutcome outcome, AdultFindings findings) {
    requireNonNull(outcome, "outcome");
    requireNonNull(findings, "findings");
    return Limb.any(
        outcome.code(),
        outcome.source(),
        Stream.of(AdultLimb.values())
            .map(limb -> fact(limb.questionFor(outcome), findings.limb(outcome, limb)))
            .toList());
  }

  private static Limb fact(Question question, Finding finding) {
    return Limb.fact(question.code(), question.source(), finding);
  }
}
