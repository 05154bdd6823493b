package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * That something calls for a review out of turn.
 *
 * <p>Reading: where the text gives no time, the review is due on the day of the call itself, so it
 * is overdue from the next. A funder that gives itself time says so in its policy, and the rule
 * then carries that time.
 *
 * @param trigger what calls for it; never that its time has come
 * @param duty how far the funder is bound
 * @param within how soon after; empty where the text gives no time
 * @param source the text that says so
 */
public record TriggerRule(
    ReviewTrigger trigger, ReviewDuty duty, Optional<ReviewInterval> within, Citation source) {
  /** Refuses the trigger that is no call. */
  public TriggerRule {
    Checks.that(
        requireNonNull(trigger, "trigger") != ReviewTrigger.DUE,
        "that its time has come does not call for a review out of turn");
    requireNonNull(duty, "duty");
    requireNonNull(within, "within");
    requireNonNull(source, "source");
  }

  /** A review has to be held; the text gives no time. */
  public static TriggerRule must(ReviewTrigger trigger, Citation source) {
    return new TriggerRule(trigger, ReviewDuty.MUST, Optional.empty(), source);
  }

  /** Whether to hold a review has to be considered; the text gives no time. */
  public static TriggerRule consider(ReviewTrigger trigger, Citation source) {
    return new TriggerRule(trigger, ReviewDuty.CONSIDER, Optional.empty(), source);
  }

  /** The last day on which a review after a call on this day is in time. */
  public LocalDate dueBy(LocalDate calledOn) {
    return within
        .map(time -> time.after(calledOn))
        .orElse(Checks.date("day of the call", calledOn));
  }
}
