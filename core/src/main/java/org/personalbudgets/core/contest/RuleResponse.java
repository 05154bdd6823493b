package org.personalbudgets.core.contest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.PolicyReport;

/**
 * How a decision responds to one rule that spoke or failed.
 *
 * @param report what the rule said and the part it played
 * @param inSmallestSet whether it belongs to the smallest set named, that carries the answer alone
 * @param answerWithout the answer if this rule were dropped
 * @param backedBy the rules that carry the answer without it; none where the answer then changes,
 *     or where the lack of any permission carries it
 */
public record RuleResponse(
    PolicyReport report, boolean inSmallestSet, Answer answerWithout, List<String> backedBy) {
  /** Copies the ids. */
  public RuleResponse {
    requireNonNull(report, "report");
    requireNonNull(answerWithout, "answerWithout");
    backedBy = Copies.list("backedBy", backedBy);
  }
}
