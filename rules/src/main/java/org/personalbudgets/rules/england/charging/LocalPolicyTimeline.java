package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;

/**
 * A council's charging policies over time, by the day a person's care began and was reassessed: a
 * calendar date alone does not tell which policy holds for whom.
 */
public final class LocalPolicyTimeline {
  private final ImmutableList<PolicyStep> steps;

  private LocalPolicyTimeline(ImmutableList<PolicyStep> steps) {
    this.steps = steps;
  }

  /**
   * A timeline of changes from the earliest to the latest; at least one.
   *
   * @throws IllegalArgumentException if they are not in order, for new people and for others
   */
  public static LocalPolicyTimeline of(List<PolicyStep> steps) {
    ImmutableList<PolicyStep> copy = ImmutableList.copyOf(requireNonNull(steps, "steps"));
    Checks.that(!copy.isEmpty(), "a timeline needs at least one policy");
    Checks.atMost("policies", copy.size(), Caps.MAX_LINES);
    for (int at = 1; at < copy.size(); at++) {
      PolicyStep before = copy.get(at - 1);
      Checks.that(
          copy.get(at).forNewPeople().isAfter(before.forNewPeople())
              && copy.get(at).forOthers().isAfter(before.forOthers()),
          "policy number %s of the timeline does not come after the one before",
          at + 1);
    }
    return new LocalPolicyTimeline(copy);
  }

  /**
   * The policy that holds for a person.
   *
   * @param date the day of the charge
   * @param careBegan the day the person's care began
   * @param reassessed the day of the person's latest reassessment, if there was one
   * @throws IllegalArgumentException if the timeline begins after the date
   */
  public LocalChargingPolicy on(
      LocalDate date, LocalDate careBegan, Optional<LocalDate> reassessed) {
    Checks.date("date", date);
    Checks.date("day the care began", careBegan);
    @Nullable LocalChargingPolicy holds = null;
    for (PolicyStep step : steps) {
      holds = reaches(step, date, careBegan, reassessed) ? step.policy() : holds;
    }
    if (holds == null) {
      throw new IllegalArgumentException(
          "no policy on " + date + ": timeline begins " + steps.get(0).forNewPeople());
    }
    return holds;
  }

  private static boolean reaches(
      PolicyStep step, LocalDate date, LocalDate careBegan, Optional<LocalDate> reassessed) {
    if (!careBegan.isBefore(step.forNewPeople())) {
      return !date.isBefore(step.forNewPeople());
    }
    LocalDate from = step.forOthers();
    if (!step.afterReassessment()) {
      return !date.isBefore(from);
    }
    return reassessed.filter(day -> !day.isBefore(from) && !date.isBefore(day)).isPresent();
  }

  /** The changes, from the earliest to the latest. */
  public List<PolicyStep> steps() {
    return steps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalPolicyTimeline that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** How many policies it holds. */
  @Override
  public String toString() {
    return steps.size() + " policies";
  }
}
