package org.personalbudgets.rules.england.common;

import java.util.Optional;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * What follows from a purchase's link to the needs of the plan, in the words of one provision.
 *
 * @param inPlan why a purchase that carries out the plan for an eligible need is permitted
 * @param notLinked why another one is prohibited
 * @param eligibilityOpen why one for a need that may be eligible is referred
 * @param claim what is asked where no line of the plan provides for it, but it is said to meet a
 *     need of the plan; where nothing is asked, it is prohibited
 */
public record UseForNeeds(
    Reason inPlan, Reason notLinked, Reason eligibilityOpen, Optional<Claim> claim) {

  /**
   * The question whether a purchase outside the lines of the plan meets a need of the plan.
   *
   * @param question the question, asked about the request
   * @param permitted why a yes permits it
   * @param barred why a no prohibits it, and why it is asked
   */
  public record Claim(Question question, Reason permitted, Reason barred) {}

  /** What the provision says of a purchase with this link. */
  public Verdict judge(PlanLink link, SpendRequest request, Facts facts) {
    if (link instanceof PlanLink.InPlan found) {
      return Verdict.permit(about(inPlan, found.need()));
    }
    if (link instanceof PlanLink.Claimed found && claim.isPresent()) {
      Claim asked = claim.get();
      return Judged.permits(
          asked.question(),
          request.id(),
          facts,
          about(asked.permitted(), found.need()),
          about(asked.barred(), found.need()));
    }
    return link instanceof PlanLink.EligibilityOpen found
        ? eligibility(found.need())
        : Verdict.forbid(notLinked);
  }

  private Verdict eligibility(Need need) {
    // the link is of this kind only where the finding is
    Finding.Undecided open = (Finding.Undecided) need.eligible();
    return Verdict.refer(about(eligibilityOpen, need), open.question(), need.id().value());
  }

  /** The reason, speaking of the need. */
  public static Reason about(Reason reason, Need need) {
    return reason.putArgument("need", need.id().value());
  }
}
