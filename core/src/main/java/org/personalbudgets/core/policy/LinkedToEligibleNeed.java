package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
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
 * <p>Equal when id and source are.
 */
public final class LinkedToEligibleNeed implements SpendPolicy {

  /** The code of the reason given for a purchase that is linked. */
  public static final String LINKED = "spend.linked-to-eligible-need";

  /** The code of the reason given for a purchase that is linked to no eligible need. */
  public static final String NOT_LINKED = "spend.not-linked-to-eligible-need";

  private final String id;
  private final Citation source;

  // nearly every decision has one of these two: made once, they cost a decision nothing
  private final Verdict linked;
  private final Verdict notLinked;

  /**
   * The policy.
   *
   * @param id the policy's id
   * @param source the rule that says so
   * @throws IllegalArgumentException if the id breaks the grammar of ids
   */
  public LinkedToEligibleNeed(String id, Citation source) {
    this.id = Checks.id("policy id", id);
    this.source = requireNonNull(source, "source");
    this.linked = Verdict.permit(Reason.of(LINKED).addSource(source));
    this.notLinked = Verdict.forbid(Reason.of(NOT_LINKED).addSource(source));
  }

  @Override
  public String id() {
    return id;
  }

  /** The rule that says so. */
  public Citation source() {
    return source;
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return facts.isLinkedToEligibleNeed() ? linked : notLinked;
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkedToEligibleNeed that
        && id.equals(that.id)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + source.hashCode();
  }

  /** The id and the source. */
  @Override
  public String toString() {
    return "LinkedToEligibleNeed[id=" + id + ", source=" + source + "]";
  }
}
