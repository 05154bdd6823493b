package org.personalbudgets.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.DateRange;

/**
 * The reviews of one plan or payment so far, what called for one, and so what is due next.
 *
 * <p>Readings: the time of the next review runs from the review that was held, early or late, so
 * that an interval is never longer than the clock allows. Where a first review is not to be held
 * before some day, one held earlier, on request, does not stand for it. A suspension moves nothing:
 * no text found says that it does.
 */
@Value.Immutable
public abstract sealed class ReviewHistory permits ImmutableReviewHistory {
  /** Most days that one timetable looks ahead. */
  public static final int MAX_AHEAD = 100;

  ReviewHistory() {}

  /** The caller's id of the plan or payment. */
  public abstract String about();

  /** The body of law. */
  public abstract Regime regime();

  /** What is reviewed. */
  public abstract ReviewSubject subject();

  /** The clock that it runs by: that of the law in force, or of the agreement. */
  public abstract ReviewClock clock();

  /** The day from which the first review is counted. */
  public abstract ReviewStart start();

  /** The reviews that were held, in any order; all under the body of law. */
  public abstract List<Review> reviews();

  /** What called for a review out of turn; only what the clock has a rule for. */
  public abstract List<ReviewCall> calls();

  /** The last day of the plan or payment; empty while no end is in sight. */
  public abstract Optional<LocalDate> endsOn();

  /** When payments were, are or will be suspended. */
  public abstract List<DateRange> suspensions();

  @Value.Check
  void check() {
    Checks.id("what is reviewed", about());
    Checks.atMost("reviews", reviews().size(), Caps.MAX_LINES);
    Checks.atMost("calls", calls().size(), Caps.MAX_LINES);
    Checks.atMost("suspensions", suspensions().size(), Caps.MAX_LINES);
    endsOn().ifPresent(day -> Checks.date("last day", day));
    for (Review review : reviews()) {
      Checks.that(
          review.regime() == regime(),
          "a review under %s is none under %s",
          review.regime(),
          regime());
    }
    for (ReviewCall call : calls()) {
      Checks.that(
          clock().rule(call.trigger()).isPresent(),
          "the clock says nothing of a review because of %s",
          call.trigger());
    }
  }

  /**
   * What is due, as things stand at the end of this day: by the clock, and for each call that no
   * review has answered; the earliest first. Nothing is due after the last day.
   */
  public List<DueReview> due(LocalDate asOf) {
    return new DueReviews(this, Checks.date("day", asOf)).all();
  }

  /** The review that has to be held next, as things stand at the end of this day. */
  public Optional<DueReview> next(LocalDate asOf) {
    return due(asOf).stream().filter(review -> review.duty() == ReviewDuty.MUST).findFirst();
  }

  /** Whether a review had to be held before this day and was not held by its end. */
  public boolean isOverdueOn(LocalDate day) {
    return due(day).stream().anyMatch(review -> review.isOverdueOn(day));
  }

  /**
   * The last days for the next so many reviews by the clock, if each is held on its last day and
   * nothing calls for another. Each is counted from one anchor: the last review, or the start.
   *
   * @param count how many at most; 0 to {@value #MAX_AHEAD}
   */
  public List<LocalDate> timetable(LocalDate asOf, int count) {
    Checks.that(
        count >= 0 && count <= MAX_AHEAD, "count must be 0 to %s but is %s", MAX_AHEAD, count);
    return new DueReviews(this, Checks.date("day", asOf)).timetable(count);
  }

  /** What is reviewed and under which law; the reviews have texts of their own. */
  @Override
  public String toString() {
    return "ReviewHistory{about=" + about() + ", regime=" + regime() + ", " + subject() + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableReviewHistory.builder();
  }

  /** Builds a history; id, body of law, subject, clock and start are required. */
  public interface Builder {
    /** Sets the id of the plan or payment. */
    Builder about(String about);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets what is reviewed. */
    Builder subject(ReviewSubject subject);

    /** Sets the clock. */
    Builder clock(ReviewClock clock);

    /** Sets the day from which the first review is counted. */
    Builder start(ReviewStart start);

    /** Adds a review that was held. */
    Builder addReview(Review review);

    /** Adds reviews that were held. */
    default Builder reviews(Iterable<? extends Review> reviews) {
      Checks.each("reviews", reviews, Caps.MAX_LINES, this::addReview);
      return this;
    }

    /** Adds something that called for a review. */
    Builder addCall(ReviewCall call);

    /** Adds what called for a review. */
    default Builder calls(Iterable<ReviewCall> calls) {
      Checks.each("calls", calls, Caps.MAX_LINES, this::addCall);
      return this;
    }

    /** Sets the last day of the plan or payment. */
    Builder endsOn(LocalDate endsOn);

    /** Adds days on which payments are suspended. */
    Builder addSuspension(DateRange suspension);

    /**
     * The history.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    ReviewHistory build();
  }
}
