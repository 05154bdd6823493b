package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;

/**
 * One right, and whether the person has it.
 *
 * @param right the right
 * @param test what the right asks for, with what was found on each limb
 */
public record Route(Right right, Limb test) {
  /** Refuses nulls. */
  public Route {
    requireNonNull(right, "right");
    requireNonNull(test, "test");
  }

  /** Whether the person has the right. */
  public Truth applies() {
    return test.truth();
  }

  /** The facts that make it so, in the order of the text: why it applies, or why it does not. */
  public List<Limb.Fact> reasons() {
    return test.determiningFacts();
  }

  /** The questions to answer before it can be told; none once it is. */
  public List<Question> openQuestions() {
    return test.openQuestions();
  }

  /** The right alone: what was found about a person is not shown. */
  @Override
  public String toString() {
    return "Route[" + right + "]";
  }
}
