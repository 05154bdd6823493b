package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * How soon a first review has to be held, how soon after each the next, and what calls for one out
 * of turn.
 *
 * @param first how soon after the anchor
 * @param then how soon after each review; empty where nothing sets it
 * @param triggers what calls for a review out of turn, each trigger once
 */
public record ReviewClock(ReviewStep first, Optional<ReviewStep> then, List<TriggerRule> triggers) {
  private static final int MAX_EARLIER = 1_000;

  /** Copies the triggers. */
  public ReviewClock {
    requireNonNull(first, "first");
    requireNonNull(then, "then")
        .ifPresent(
            step ->
                Checks.that(
                    step.notBefore().isEmpty(), "only a first review may be held too early"));
    triggers = Copies.list("triggers", triggers);
    Checks.that(
        triggers.stream().map(TriggerRule::trigger).distinct().count() == triggers.size(),
        "a clock has one rule for each trigger");
  }

  /** What the clock says of this trigger, if anything. */
  public Optional<TriggerRule> rule(ReviewTrigger trigger) {
    requireNonNull(trigger, "trigger");
    return triggers.stream().filter(rule -> rule.trigger() == trigger).findFirst();
  }

  /**
   * The last day for a review on a timetable that nothing has moved: the first, or the one after so
   * many. Each is counted from the anchor, months together, so from 31 August 2023 reviews after
   * six months and then every twelve are due by 29 February 2024, 28 February 2025 and, in 2028, by
   * 29 February again.
   *
   * @param anchor the day from which the first review is counted
   * @param earlier how many reviews come before; 0 to 1,000
   * @return empty where nothing sets a time for it
   */
  public Optional<LocalDate> plannedBy(LocalDate anchor, int earlier) {
    Checks.that(
        earlier >= 0 && earlier <= MAX_EARLIER,
        "earlier reviews must be 0 to %s but are %s",
        MAX_EARLIER,
        earlier);
    if (earlier == 0) {
      return Optional.of(first.dueBy(anchor));
    }
    return then.map(step -> after(anchor, step.within(), earlier));
  }

  private LocalDate after(LocalDate anchor, ReviewInterval next, int times) {
    boolean months =
        first.within().unit() == ReviewInterval.Unit.MONTHS
            && next.unit() == ReviewInterval.Unit.MONTHS;
    if (months) {
      Checks.date("anchor", anchor);
      return anchor.plusMonths(first.within().count() + (long) times * next.count());
    }
    return next.after(first.dueBy(anchor), times);
  }
}
