package org.personalbudgets.rules.signing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Question;

/**
 * One thing that a plan fails, that has to be answered before it can be signed, or that the signer
 * should know.
 *
 * @param test the test that it is about
 * @param reason why, with the sources it rests on; at least one
 * @param about what it is about, by id, such as a line or a need
 * @param weight whether it bars signing, is open, or is to be noted
 */
public record SigningFinding(SigningTest test, Reason reason, List<String> about, Weight weight) {

  /** How much a finding weighs. Closed. */
  public sealed interface Weight {
    /** The plan cannot be signed while it stands. */
    record Bars() implements Weight {}

    /**
     * Somebody has to answer first.
     *
     * @param questions what to ask and whom; none where a rule failed or no rule covers it, and a
     *     person has to look
     */
    record Open(List<Question> questions) implements Weight {
      /** Copies the questions. */
      public Open {
        questions = Copies.list("questions", questions);
      }
    }

    /** For the signer to know; it keeps nothing from being signed. */
    record Noted() implements Weight {}
  }

  /** Copies the ids; refuses a reason without source. */
  public SigningFinding {
    requireNonNull(test, "test");
    requireNonNull(reason, "reason");
    Checks.that(!reason.sources().isEmpty(), "a finding on signing rests on a source");
    about = Copies.list("about", about);
    requireNonNull(weight, "weight");
  }
}
