package org.personalbudgets.core.finding;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * A question that the law puts to somebody and that only they may answer.
 *
 * @param code a stable id, such as {@code care-act.relative-necessary-for-care}
 * @param whoMayAnswer whose answer counts
 * @param source the text that puts the question
 */
public record Question(String code, DecisionMaker whoMayAnswer, Citation source) {
  /** Checks each component. */
  public Question {
    Checks.id("question code", code);
    requireNonNull(whoMayAnswer, "whoMayAnswer");
    requireNonNull(source, "source");
  }

  /** Whether the judgement answers this very question and was made by the one who may. */
  public boolean isAnsweredBy(Judgement judgement) {
    return code.equals(requireNonNull(judgement, "judgement").questionCode())
        && whoMayAnswer == judgement.by();
  }
}
