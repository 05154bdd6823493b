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
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerOutcome;
import org.personalbudgets.core.need.CarerQuestions;

/**
 * Decides whether a carer's needs for support meet the eligibility criteria.
 *
 * <p>Defined by SI 2015/313 regulation 3. They do when all three hold: (a) the needs arise as a
 * consequence of providing necessary care for an adult; (b) the effect is that any of the
 * circumstances of paragraph (2) applies: the carer's health is deteriorating or at risk of it, or
 * the carer is unable to achieve any of eight outcomes; (c) as a consequence there is, or is likely
 * to be, a significant impact on the carer's wellbeing.
 *
 * <p>It differs from the adult's test in three ways: one circumstance is enough; health at risk
 * counts by itself, with every outcome achieved; and taking significantly longer is no limb. A
 * carer who manages everything, only slowly, meets paragraph (2) only if their health is at risk.
 *
 * <p>Our reading: necessary care may be care for needs that are not themselves eligible. A carer
 * can be eligible although the adult is not, or has never been assessed.
 */
public final class Regulation3CarerEligibility {
  private static final Citation CRITERIA = Citation.law("SI 2015/313", "reg 3(1)");

  private Regulation3CarerEligibility() {}

  /**
   * The result on the findings under the law of this day.
   *
   * @throws org.personalbudgets.core.law.NotInForceException before 1 April 2015
   */
  public static EligibilityResult decide(CarerFindings findings, LocalDate date) {
    return EligibilityResult.of(test(findings, date), findings.areas(), date);
  }

  /** The criteria with what was found on each limb. */
  static Limb test(CarerFindings findings, LocalDate date) {
    requireNonNull(findings, "findings");
    Dated<Integer> circumstances = EligibilityThresholds.CARER_CIRCUMSTANCES.on(date);
    Dated<Integer> outcomes = EligibilityThresholds.CARER_OUTCOMES.on(date);
    return Limb.all(
        "care-act.carer.eligibility-criteria",
        CRITERIA,
        List.of(
            fact(CarerQuestions.ARISE_FROM_NECESSARY_CARE, findings.needsAriseFromNecessaryCare()),
            Limb.atLeast(
                circumstances.value(),
                "care-act.carer.circumstances",
                circumstances.source(),
                List.of(
                    fact(CarerQuestions.HEALTH_DETERIORATING, findings.healthDeteriorating()),
                    Limb.atLeast(
                        outcomes.value(),
                        "care-act.carer.outcomes-not-achieved",
                        outcomes.source(),
                        Stream.of(CarerOutcome.values())
                            .map(outcome -> unableToAchieve(outcome, findings))
                            .toList()))),
            fact(CarerQuestions.SIGNIFICANT_IMPACT, findings.significantImpact())));
  }

  /** Whether the carer is unable to achieve an outcome: any of the three limbs of paragraph (3). */
  public static Limb unableToAchieve(CarerOutcome outcome, CarerFindings findings) {
    requireNonNull(outcome, "outcome");
    requireNonNull(findings, "findings");
    return Limb.any(
        outcome.code(),
        outcome.source(),
        Stream.of(CarerLimb.values())
            .map(limb -> fact(limb.questionFor(outcome), findings.limb(outcome, limb)))
            .toList());
  }

  private static Limb fact(Question question, Finding finding) {
    return Limb.fact(question.code(), question.source(), finding);
  }
}
