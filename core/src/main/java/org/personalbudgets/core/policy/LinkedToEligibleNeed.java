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
 * Money is for the eligible, unmet needs of the agreed plan: a purchase linked to one is permitted,
 * a purchase linked to none is prohibited. The category plays no part: a car or a tennis club is
 * judged by the link alone.
 *
 * @param id the policy's id
 * @param source the rule that says so
 */
public record LinkedToEligibleNeed(String id, Citation source) implements SpendPolicy {

  /** The code of the reason given for a purchase that is linked. */
  public static final String LINKED = "spend.linked-to-eligible-need";

  /** The code of the reason given for a purchase that is linked to no eligible need. */
  public static final String NOT_LINKED = "spend.not-linked-to-eligible-need";

  /** Refuses null and an id that breaks the grammar of ids. */
  public LinkedToEligibleNeed {
    Checks.id("policy id", id);
    requireNonNull(source, "source");
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return facts.isLinkedToEligibleNeed()
        ? Verdict.permit(Reason.of(LINKED).addSource(source))
        : Verdict.forbid(Reason.of(NOT_LINKED).addSource(source));
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
