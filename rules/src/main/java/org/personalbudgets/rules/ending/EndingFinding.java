package org.personalbudgets.rules.ending;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Question;

/**
 * One thing that stands in the way of stopping, pausing or reducing payments, that has to be
 * answered first, or that should be known.
 *
 * @param test the limb that it is about
 * @param reason why, with the sources it rests on; at least one
 * @param about what it is about, by id, such as a need or a liability
 * @param weight whether it bars the step, is open, or is to be noted
 */
public record EndingFinding(EndingTest test, Reason reason, List<String> about, Weight weight) {

  /** How much a finding weighs. Closed. */
  public sealed interface Weight {
    /** The step cannot be taken while it stands. */
    record Bars() implements Weight {}

    /**
     * Somebody has to answer first.
     *
     * @param questions what to ask and whom; none where no rule was found and a person has to look
     */
    record Open(List<Question> questions) implements Weight {
      /** Copies the questions. */
      public Open {
        questions = Copies.list("questions", questions);
      }
    }

    /** To be known; it keeps nothing from being done. */
    record Noted() implements Weight {}
  }

  /** Copies the ids; refuses a reason without source. */
  public EndingFinding {
    requireNonNull(test, "test");
    Checks.that(
        !requireNonNull(reason, "reason").sources().isEmpty(),
        "a finding on ending rests on a source");
    about = Copies.list("about", about);
    requireNonNull(weight, "weight");
  }

  static EndingFinding bars(EndingTest test, Reason reason, List<String> about) {
    return new EndingFinding(test, reason, about, new Weight.Bars());
  }

  static EndingFinding open(EndingTest test, Reason reason, Question... questions) {
    return new EndingFinding(test, reason, List.of(), new Weight.Open(List.of(questions)));
  }

  static EndingFinding noted(EndingTest test, Reason reason, List<String> about) {
    return new EndingFinding(test, reason, about, new Weight.Noted());
  }
}
