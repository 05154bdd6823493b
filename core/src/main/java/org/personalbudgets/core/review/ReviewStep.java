package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * How soon after a day a review has to be held, and where it matters, how soon at the earliest.
 *
 * @param notBefore the interval before which a review does not count as this one; empty where every
 *     review counts
 * @param within the interval within which it has to be held
 * @param source the text that sets it
 */
public record ReviewStep(
    Optional<ReviewInterval> notBefore, ReviewInterval within, Citation source) {
  /** Refuses a step that ends before it opens. */
  public ReviewStep {
    requireNonNull(within, "within");
    requireNonNull(source, "source");
    requireNonNull(notBefore, "notBefore")
        .ifPresent(
            opens ->
                Checks.that(
                    opens.unit() == within.unit() && opens.count() <= within.count(),
                    "a review within %s cannot open after %s",
                    within,
                    opens));
  }

  /** A step within this interval, whenever in it. */
  public static ReviewStep within(ReviewInterval within, Citation source) {
    return new ReviewStep(Optional.empty(), within, source);
  }

  /** The first day on which a review counts as this one. */
  public LocalDate opensOn(LocalDate anchor) {
    return notBefore.map(opens -> opens.after(anchor)).orElse(Checks.date("anchor", anchor));
  }

  /** The last day on which it is in time. */
  public LocalDate dueBy(LocalDate anchor) {
    return within.after(anchor);
  }
}
