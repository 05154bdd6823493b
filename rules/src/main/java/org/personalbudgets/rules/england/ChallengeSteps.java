package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.Regime;

/**
 * Where somebody who disagrees with a decision on a budget can turn, in order, with the last day of
 * each: the funder again, its complaints procedure, the Ombudsman, the court. Steps that only a
 * council's own policy knows, such as a panel, stand in the agreement.
 *
 * <p>Readings: the Ombudsman comes after the funder's answer to a complaint, but its time runs from
 * the day of learning. The tribunal hears appeals on the provision in an education, health and care
 * plan, not on its budget or direct payment. Appeals under section 72 of the Care Act were never
 * commenced, so they are no step.
 */
public final class ChallengeSteps {
  private static final Citation TRIBUNAL =
      Citation.local("Lincolnshire, personal budgets in EHC plans", "appeals");
  private static final Citation COURT =
      Citation.law("Senior Courts Act 1981", "s 31").withConfidence(Confidence.REMEMBERED);

  private final Regime regime;
  private final ChallengeFacts facts;
  private final LocalDate asOf;

  private ChallengeSteps(Regime regime, ChallengeFacts facts, LocalDate asOf) {
    this.regime = regime;
    this.facts = facts;
    this.asOf = asOf;
  }

  /**
   * The steps, as things stand on this day.
   *
   * @throws IllegalArgumentException if the day lies before that of learning
   * @throws org.personalbudgets.core.law.NotInForceException if no times are known for that day
   */
  public static List<ChallengeStep> of(Regime regime, ChallengeFacts facts, LocalDate asOf) {
    requireNonNull(regime, "regime");
    requireNonNull(facts, "facts");
    Checks.that(
        !Checks.date("day", asOf).isBefore(facts.learnedOn()),
        "day %s lies before the decision was known",
        asOf);
    return new ChallengeSteps(regime, facts, asOf).all();
  }

  private List<ChallengeStep> all() {
    ImmutableList.Builder<ChallengeStep> steps = ImmutableList.builder();
    facts.right().map(this::reconsideration).ifPresent(steps::add);
    steps.add(complaint());
    steps.add(ombudsman());
    if (regime == Regime.SPECIAL_EDUCATIONAL_NEEDS) {
      steps.add(
          step(
              ComplaintStep.TRIBUNAL,
              ChallengeStep.Standing.NOT_ABOUT_THIS,
              ChallengeReason.TRIBUNAL_ON_PROVISION_ONLY.from(TRIBUNAL)));
    }
    steps.add(
        step(
            ComplaintStep.JUDICIAL_REVIEW,
            ChallengeStep.Standing.OPEN,
            ChallengeReason.COURT_PROMPTLY.from(COURT)));
    return steps.build();
  }

  private ChallengeStep reconsideration(ReconsiderationRight right) {
    boolean must = right.mustBeReconsidered(asOf, facts.askedOn()).truth() == Truth.HOLDS;
    return step(
        ComplaintStep.RECONSIDERATION,
        must ? ChallengeStep.Standing.OPEN : ChallengeStep.Standing.AT_DISCRETION,
        (must ? ChallengeReason.MUST_DECIDE_AGAIN : ChallengeReason.NEED_NOT_DECIDE_AGAIN)
            .from(right.source()));
  }

  private ChallengeStep complaint() {
    return timed(ComplaintStep.COMPLAINTS_PROCEDURE, ChallengeTimes.COMPLAINT_MONTHS, true);
  }

  private ChallengeStep ombudsman() {
    boolean answered = facts.complaintAnsweredOn().filter(day -> !day.isAfter(asOf)).isPresent();
    return regime == Regime.NHS
        ? timed(
            ComplaintStep.HEALTH_SERVICE_OMBUDSMAN,
            ChallengeTimes.HEALTH_OMBUDSMAN_MONTHS,
            answered)
        : timed(
            ComplaintStep.LOCAL_GOVERNMENT_OMBUDSMAN,
            ChallengeTimes.LOCAL_OMBUDSMAN_MONTHS,
            answered);
  }

  private ChallengeStep timed(ComplaintStep step, DatedTable<Integer> months, boolean ready) {
    Dated<Integer> time = months.on(facts.learnedOn());
    LocalDate lastDay = facts.learnedOn().plusMonths(time.value());
    if (!ready) {
      return new ChallengeStep(
          step,
          ChallengeStep.Standing.NOT_YET,
          Optional.of(lastDay),
          ChallengeReason.COMPLAIN_FIRST.from(time.source()).putArgument("by", lastDay));
    }
    boolean late = asOf.isAfter(lastDay);
    return new ChallengeStep(
        step,
        late ? ChallengeStep.Standing.AT_DISCRETION : ChallengeStep.Standing.OPEN,
        Optional.of(lastDay),
        (late ? ChallengeReason.TIME_PASSED : ChallengeReason.IN_TIME)
            .from(time.source())
            .putArgument("by", lastDay));
  }

  private static ChallengeStep step(
      ComplaintStep step, ChallengeStep.Standing standing, Reason reason) {
    return new ChallengeStep(step, standing, Optional.empty(), reason);
  }
}
