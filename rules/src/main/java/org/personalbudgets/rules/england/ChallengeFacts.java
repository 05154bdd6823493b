package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * How far somebody who disagrees has come.
 *
 * @param learnedOn the day on which they learned of the decision
 * @param right the right to have it made again, if the law gives one
 * @param askedOn the days on which it was asked to be made again
 * @param complaintAnsweredOn the day on which the funder answered a complaint; empty while it has
 *     not
 */
public record ChallengeFacts(
    LocalDate learnedOn,
    Optional<ReconsiderationRight> right,
    List<LocalDate> askedOn,
    Optional<LocalDate> complaintAnsweredOn) {
  /** Copies the days; refuses any that lies before the decision was known. */
  public ChallengeFacts {
    Checks.date("day of learning", learnedOn);
    requireNonNull(right, "right");
    askedOn = Copies.list("days of asking", askedOn);
    for (LocalDate day : askedOn) {
      check("a request", learnedOn, day);
    }
    if (requireNonNull(complaintAnsweredOn, "complaintAnsweredOn").isPresent()) {
      check("the answer to a complaint", learnedOn, complaintAnsweredOn.get());
    }
  }

  private static void check(String what, LocalDate learned, LocalDate day) {
    Checks.that(
        !Checks.date(what, day).isBefore(learned), "%s of %s lies before %s", what, day, learned);
  }

  /** Nothing done yet about a decision of which they learned on this day. */
  public static ChallengeFacts justLearned(
      LocalDate learnedOn, Optional<ReconsiderationRight> right) {
    return new ChallengeFacts(learnedOn, right, List.of(), Optional.empty());
  }
}
