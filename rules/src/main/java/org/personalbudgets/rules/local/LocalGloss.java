package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/**
 * A council's own wording of when a listed relative may be paid, asked besides the question of the
 * law, such as whether it is the only effective way to meet a child's needs. A yes lifts nothing
 * that the law bars; a no bars what the law would leave to judgement.
 *
 * @param code which gloss, as an id within the pack
 * @param stream the stream of money that it is about
 * @param question what the council asks about the payee
 * @param source where the council says so
 */
public record LocalGloss(String code, FundingStream stream, Question question, Citation source) {
  /** Checks each component. */
  public LocalGloss {
    Checks.id("code of a gloss", code);
    requireNonNull(stream, "stream");
    requireNonNull(question, "question");
    LocalSources.check(requireNonNull(source, "source"));
  }
}
