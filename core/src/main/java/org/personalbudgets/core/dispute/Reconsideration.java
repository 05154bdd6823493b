package org.personalbudgets.core.dispute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * A decision that the funder was asked to make again.
 *
 * @param askedOn the day on which it was asked for
 * @param answeredOn the day on which the funder answered in writing; empty while it has not
 * @param result what it answered; there exactly when it has
 */
public record Reconsideration(
    LocalDate askedOn, Optional<LocalDate> answeredOn, Optional<Result> result) {

  /** What a funder may answer. */
  public enum Result {
    /** The decision stands. */
    UPHELD,
    /** It is changed in part. */
    CHANGED_IN_PART,
    /** It is set aside. */
    SET_ASIDE
  }

  /** Refuses an answer without a day, a day without an answer, and a day before the asking. */
  public Reconsideration {
    Checks.date("day of asking", askedOn);
    requireNonNull(answeredOn, "answeredOn");
    Checks.that(
        answeredOn.isPresent() == requireNonNull(result, "result").isPresent(),
        "an answer has a day and a result, or neither");
    answeredOn.ifPresent(
        day ->
            Checks.that(
                !Checks.date("day of the answer", day).isBefore(askedOn),
                "the answer of %s must not lie before the asking of %s",
                day,
                askedOn));
  }

  /** Asked for on this day and not answered yet. */
  public static Reconsideration askedOn(LocalDate askedOn) {
    return new Reconsideration(askedOn, Optional.empty(), Optional.empty());
  }

  /** This one, answered. */
  public Reconsideration answered(LocalDate on, Result answer) {
    return new Reconsideration(
        askedOn,
        Optional.of(requireNonNull(on, "on")),
        Optional.of(requireNonNull(answer, "answer")));
  }
}
