package org.personalbudgets.rules.england.children;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.PlanLink;
import org.personalbudgets.rules.england.common.UseForNeeds;

/**
 * Children Act 1989 section 17: services for a child in need. Decides for money that is not paid
 * out as a direct payment whether it is spent on what the plan provides for. The text of the
 * section was not read, and every answer that rests on it says so.
 */
public record Section17ServicesForNeeds() implements SpendPolicy {
  private static final UseForNeeds USE =
      new UseForNeeds(
          ChildrenReason.MEETS_NEED.reason(),
          ChildrenReason.MEETS_NO_NEED.reason(),
          ChildrenReason.SERVICE_NOT_DECIDED_ON.reason(),
          Optional.empty());

  @Override
  public String id() {
    return "children.s17";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    FundingStream stream = FundingStream.CHILDRENS_SOCIAL_CARE;
    return Paying.isFrom(stream, facts) && !Paying.isByDirectPayment(facts)
        ? USE.judge(PlanLink.of(request, facts, stream), request, facts)
        : Verdict.silent();
  }
}
