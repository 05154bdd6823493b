package org.personalbudgets.core.remedy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Answer;

/**
 * Changes that, made together, change the answer. Sound: the policies were asked again with the
 * changes made, and gave this answer. Minimal: leave any of the changes out, and the goal is
 * missed.
 *
 * @param changes one to {@link Remedies#MAX_CHANGES} changes, in the order in which they are made:
 *     a judgement after the day on which it is relied on is known
 * @param answer what the policies then say
 */
public record Remedy(List<Change> changes, Answer answer) {
  /** Copies the list; refuses none. */
  public Remedy {
    changes = ImmutableList.copyOf(changes);
    Checks.that(!changes.isEmpty(), "a remedy must change something");
    requireNonNull(answer, "answer");
  }
}
