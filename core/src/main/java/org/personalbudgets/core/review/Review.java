package org.personalbudgets.core.review;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;

/** One review that was held. */
@Value.Immutable
public abstract sealed class Review permits ImmutableReview {
  Review() {}

  /** Which review. */
  public abstract ReviewId id();

  /** The body of law that it was held under. */
  public abstract Regime regime();

  /** The day on which it was held. */
  public abstract LocalDate heldOn();

  /** Why it was held. */
  public abstract ReviewTrigger trigger();

  /** The version of the plan that was reviewed. */
  public abstract PlanReference plan();

  /** What came of it. */
  public abstract ReviewOutcome outcome();

  /** The version to follow after the review: the next where it revised the plan, else the same. */
  public PlanReference planAfter() {
    return outcome() instanceof ReviewOutcome.Revised revised ? revised.next() : plan();
  }

  @Value.Check
  void check() {
    Checks.date("day of the review", heldOn());
    if (outcome() instanceof ReviewOutcome.Revised revised) {
      Checks.that(
          revised.next().planId().equals(plan().planId())
              && revised.next().version() == plan().version() + 1,
          "a review of %s revises it to its next version, not to %s",
          plan(),
          revised.next());
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableReview.builder();
  }

  /** Builds a review; every attribute is required. */
  public interface Builder {
    /** Sets which review. */
    Builder id(ReviewId id);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets the day on which it was held. */
    Builder heldOn(LocalDate heldOn);

    /** Sets why it was held. */
    Builder trigger(ReviewTrigger trigger);

    /** Sets the version of the plan that was reviewed. */
    Builder plan(PlanReference plan);

    /** Sets what came of it. */
    Builder outcome(ReviewOutcome outcome);

    /**
     * The review.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Review build();
  }
}
