package org.personalbudgets.core.need;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.finding.Finding;

/**
 * What was found about one of the three ways in which the carer may be unable to achieve one
 * outcome.
 *
 * @param outcome the outcome
 * @param limb the way of being unable to achieve it
 * @param finding whether it holds, and on whose judgement
 */
public record CarerLimbFinding(CarerOutcome outcome, CarerLimb limb, Finding finding) {
  /** Refuses nulls, and a finding on some other question. */
  public CarerLimbFinding {
    requireNonNull(outcome, "outcome");
    requireNonNull(limb, "limb");
    requireNonNull(finding, "finding").on(limb.questionFor(outcome));
  }

  /** Names neither: what somebody cannot do is personal. */
  @Override
  public String toString() {
    return "CarerLimbFinding{}";
  }
}
