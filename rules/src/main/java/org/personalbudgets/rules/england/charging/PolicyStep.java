package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * A change of a council's policy, which may reach people who already have care later than others.
 *
 * @param policy the policy from then on
 * @param forNewPeople the first day for people whose care begins on it or later
 * @param forOthers the first day for people whose care began before
 * @param afterReassessment whether the change reaches those others only once they are reassessed on
 *     or after that day
 */
public record PolicyStep(
    LocalChargingPolicy policy,
    LocalDate forNewPeople,
    LocalDate forOthers,
    boolean afterReassessment) {
  /** Refuses a change that reaches new people after the others. */
  public PolicyStep {
    requireNonNull(policy, "policy");
    Checks.date("first day for new people", forNewPeople);
    Checks.date("first day for others", forOthers);
    Checks.that(
        !forNewPeople.isAfter(forOthers),
        "a change must reach new people (%s) no later than others (%s)",
        forNewPeople,
        forOthers);
  }

  /** A change that reaches everybody on one day. */
  public static PolicyStep forEverybody(LocalChargingPolicy policy, LocalDate firstDay) {
    return new PolicyStep(policy, firstDay, firstDay, false);
  }
}
