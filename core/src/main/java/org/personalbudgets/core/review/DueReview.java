package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/** A review that is to be held, why, and by when. */
@Value.Immutable
public abstract sealed class DueReview permits ImmutableDueReview {
  DueReview() {}

  /** The caller's id of the plan or payment that is to be reviewed. */
  public abstract String about();

  /** The body of law. */
  public abstract Regime regime();

  /** What is to be reviewed. */
  public abstract ReviewSubject subject();

  /** Why. */
  public abstract ReviewTrigger trigger();

  /** How far the funder is bound. */
  public abstract ReviewDuty duty();

  /** The first day on which a review counts as this one; empty where any review does. */
  public abstract Optional<LocalDate> opensOn();

  /** The last day on which it is in time; may lie after the year 2200. */
  public abstract LocalDate dueBy();

  /** The text that says so. */
  public abstract Citation source();

  /** Whether payments are suspended on that day, which moves nothing; false unless given. */
  @Value.Default
  public boolean whileSuspended() {
    return false;
  }

  /** Whether it had to be held before this day. */
  public boolean isOverdueOn(LocalDate day) {
    return requireNonNull(day, "day").isAfter(dueBy()) && duty() == ReviewDuty.MUST;
  }

  @Value.Check
  void check() {
    Checks.id("what is to be reviewed", about());
    opensOn()
        .ifPresent(
            opens ->
                Checks.that(
                    !opens.isAfter(dueBy()),
                    "a review due by %s cannot open on %s",
                    dueBy(),
                    opens));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableDueReview.builder();
  }

  /** Builds a due review; all but the day it opens and suspension are required. */
  public interface Builder {
    /** Sets the id of what is to be reviewed. */
    Builder about(String about);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets what is to be reviewed. */
    Builder subject(ReviewSubject subject);

    /** Sets why. */
    Builder trigger(ReviewTrigger trigger);

    /** Sets how far the funder is bound. */
    Builder duty(ReviewDuty duty);

    /** Sets the first day on which a review counts as this one. */
    Builder opensOn(LocalDate opensOn);

    /** Sets the last day on which it is in time. */
    Builder dueBy(LocalDate dueBy);

    /** Sets the text that says so. */
    Builder source(Citation source);

    /** Sets whether payments are suspended on that day. */
    Builder whileSuspended(boolean whileSuspended);

    /**
     * The due review.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    DueReview build();
  }
}
