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
 * SI 2009/1887 regulation 15: money that is not used for the service for which a direct payment was
 * made has to be repaid.
 *
 * <p>Permits a purchase that carries out a line of the plan for an assessed need that nobody else
 * is meeting. Reading: the service is whatever meets the needs of the child's plan, so a purchase
 * outside its lines that is said to meet such a need is the council's to judge.
 */
public record Regulation15UseForService() implements SpendPolicy {
  private static final UseForNeeds USE =
      new UseForNeeds(
          ChildrenReason.USED_FOR_SERVICE.reason(),
          ChildrenReason.NOT_USED_FOR_SERVICE.reason(),
          ChildrenReason.SERVICE_NOT_DECIDED_ON.reason(),
          Optional.of(
              new UseForNeeds.Claim(
                  ChildrenQuestions.IS_THE_SERVICE,
                  ChildrenReason.SERVICE_JUDGED.reason(),
                  ChildrenReason.SERVICE_ONLY_CLAIMED.reason())));

  @Override
  public String id() {
    return "children.reg15";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    FundingStream stream = FundingStream.CHILDRENS_SOCIAL_CARE;
    return Paying.isDirectPaymentFrom(stream, facts)
        ? USE.judge(PlanLink.of(request, facts, stream), request, facts)
        : Verdict.silent();
  }
}
