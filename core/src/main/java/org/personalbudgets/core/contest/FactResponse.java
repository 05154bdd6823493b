package org.personalbudgets.core.contest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Answer;

/**
 * How a decision responds to one fact.
 *
 * @param probe the fact, left out or changed
 * @param answer what the policies then say
 * @param turns whether that is another answer
 * @param policies ids of the policies that then say something else, or fail or do not fail any more
 */
public record FactResponse(FactProbe probe, Answer answer, boolean turns, List<String> policies) {
  /** Copies the ids. */
  public FactResponse {
    requireNonNull(probe, "probe");
    requireNonNull(answer, "answer");
    policies = Copies.list("policies", policies);
  }
}
