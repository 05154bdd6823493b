package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * A purchase carries out a line of the agreed plan, or needs something first, such as a revision of
 * the plan. Says nothing where the plan has the line: being in the plan is no permission by itself.
 *
 * @param id the policy's id
 * @param otherwise what follows when the plan has no such line
 * @param source the rule that says so
 */
public record InAgreedPlan(String id, Consequence otherwise, Citation source)
    implements SpendPolicy {

  /** The code of the reason that this policy gives. */
  public static final String CODE = "spend.not-in-agreed-plan";

  /** Refuses null and an id that breaks the grammar of ids. */
  public InAgreedPlan {
    Checks.id("policy id", id);
    requireNonNull(otherwise, "otherwise");
    requireNonNull(source, "source");
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return facts.isInPlan()
        ? Verdict.silent()
        : otherwise.verdict(request, Reason.of(CODE).addSource(source), source);
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
