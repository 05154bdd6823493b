package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Reason;

/**
 * One step of a challenge, and whether it can be taken now.
 *
 * @param step the step
 * @param standing whether it can be taken
 * @param lastDay the last day on which it can be taken as of right; empty where no text read sets
 *     one
 * @param reason why, with its source
 */
public record ChallengeStep(
    ComplaintStep step, Standing standing, Optional<LocalDate> lastDay, Reason reason) {

  /** Whether a step can be taken. */
  public enum Standing {
    /** It can, as of right. */
    OPEN,
    /** Another step comes first. */
    NOT_YET,
    /** It can, but whoever is asked may leave it: its time has passed, or it was taken before. */
    AT_DISCRETION,
    /** Not about a decision of this kind. */
    NOT_ABOUT_THIS
  }

  /** Refuses a reason without source. */
  public ChallengeStep {
    requireNonNull(step, "step");
    requireNonNull(standing, "standing");
    requireNonNull(lastDay, "lastDay");
    Checks.that(!requireNonNull(reason, "reason").sources().isEmpty(), "a step rests on a source");
  }
}
