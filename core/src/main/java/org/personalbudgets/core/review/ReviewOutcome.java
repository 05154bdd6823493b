package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;

/** What came of a review. Closed. */
public sealed interface ReviewOutcome {
  /** The plan stands as it is. */
  static ReviewOutcome confirmed() {
    return new Confirmed();
  }

  /** The plan is revised: from this day on, this version takes the place of the one reviewed. */
  static ReviewOutcome revised(PlanReference next, LocalDate firstDay) {
    return new Revised(next, firstDay);
  }

  /** Needs changed, so that they have to be assessed again: Care Act 2014 section 27(4). */
  static ReviewOutcome reassessmentNeeded() {
    return new ReassessmentNeeded();
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a plan that stands. */
    R confirmed(Confirmed outcome);

    /** For a plan that is revised. */
    R revised(Revised outcome);

    /** For needs that have to be assessed again. */
    R reassessmentNeeded(ReassessmentNeeded outcome);
  }

  /** The plan stands as it is. */
  record Confirmed() implements ReviewOutcome {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.confirmed(this);
    }
  }

  /**
   * The plan is revised.
   *
   * @param next the version that takes the place of the one reviewed
   * @param firstDay the first day on which it does
   */
  record Revised(PlanReference next, LocalDate firstDay) implements ReviewOutcome {
    /** Refuses null and a day outside the years 1900 to 2200. */
    public Revised {
      requireNonNull(next, "next");
      Checks.date("first day", firstDay);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.revised(this);
    }
  }

  /** Needs have to be assessed again. */
  record ReassessmentNeeded() implements ReviewOutcome {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reassessmentNeeded(this);
    }
  }
}
