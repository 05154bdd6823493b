package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.InForce;

/**
 * The versions of one plan, one after the other without gap or overlap.
 *
 * <p>Our reading: a review that confirms the plan leaves its version as it is, since nobody has to
 * sign anything again; only one that revises it makes the next.
 *
 * @param versions the versions, the earliest first; at least one, and only the last without an end
 */
public record PlanVersions(List<PlanInForce> versions) {
  /** Copies the versions; refuses a gap, an overlap, another plan and a number left out. */
  public PlanVersions {
    versions = Copies.list("versions", versions);
    Checks.that(!versions.isEmpty(), "a plan has at least one version");
    for (int at = 1; at < versions.size(); at++) {
      PlanInForce before = versions.get(at - 1);
      PlanInForce next = versions.get(at);
      Checks.that(
          next.plan().equals(following(before.plan())),
          "after %s comes its next version, not %s",
          before.plan(),
          next.plan());
      Checks.that(
          before
              .inForce()
              .lastDay()
              .filter(last -> last.plusDays(1).equals(next.inForce().firstDay()))
              .isPresent(),
          "%s must begin on the day after %s ends",
          next.plan(),
          before.plan());
    }
  }

  /** One version, in force from this day on. */
  public static PlanVersions startingWith(PlanReference plan, LocalDate firstDay) {
    return new PlanVersions(ImmutableList.of(new PlanInForce(plan, InForce.from(firstDay))));
  }

  private static PlanReference following(PlanReference plan) {
    return new PlanReference(plan.planId(), plan.version() + 1);
  }

  /** The version that is the last so far. */
  public PlanInForce latest() {
    return versions.get(versions.size() - 1);
  }

  /** The version to follow on this day, if there is one. */
  public Optional<PlanReference> on(LocalDate day) {
    requireNonNull(day, "day");
    return versions.stream()
        .filter(version -> version.inForce().covers(day))
        .map(PlanInForce::plan)
        .findFirst();
  }

  /**
   * The versions after a review: the same unless it revised the plan; else the latest ends on the
   * day before the new one begins.
   *
   * @throws IllegalArgumentException if the review was of another version than the latest, the
   *     latest has an end already, or the new one would begin no later than it
   */
  public PlanVersions after(Review review) {
    PlanInForce latest = latest();
    Checks.that(
        requireNonNull(review, "review").plan().equals(latest.plan()),
        "a review of %s does not change %s",
        review.plan(),
        latest.plan());
    if (!(review.outcome() instanceof ReviewOutcome.Revised revised)) {
      return this;
    }
    LocalDate first = latest.inForce().firstDay();
    Checks.that(latest.inForce().lastDay().isEmpty(), "%s has an end already", latest.plan());
    Checks.that(
        revised.firstDay().isAfter(first),
        "a version must begin after %s but begins on %s",
        first,
        revised.firstDay());
    return new PlanVersions(
        ImmutableList.<PlanInForce>builder()
            .addAll(versions.subList(0, versions.size() - 1))
            .add(
                new PlanInForce(
                    latest.plan(), InForce.between(first, revised.firstDay().minusDays(1))))
            .add(new PlanInForce(revised.next(), InForce.from(revised.firstDay())))
            .build());
  }

  /** How many versions, and the latest. */
  @Override
  public String toString() {
    return "PlanVersions{" + versions.size() + " versions, latest " + latest().plan() + "}";
  }
}
