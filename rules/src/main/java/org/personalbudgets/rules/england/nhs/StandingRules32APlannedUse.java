package org.personalbudgets.rules.england.nhs;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.PlanLink;
import org.personalbudgets.rules.england.common.UseForNeeds;
import org.personalbudgets.rules.england.eligibility.Regulation32ARelevantHealthService;

/**
 * SI 2012/2996 regulation 32A(1): a personal health budget is an amount whose use is planned and
 * agreed between the health body and the person. Decides for notional and third-party budgets, and
 * for such parts of a mix, whether money is spent as was planned and agreed.
 *
 * <p>The nine exclusions of SI 2013/1617 regulation 8(5) and the rule on connected persons are
 * about direct payments and do not apply here. Before 1 October 2014 no rule of this pack speaks of
 * such budgets, and what no rule covers goes to a person.
 */
public record StandingRules32APlannedUse() implements SpendPolicy {
  private static final UseForNeeds USE =
      new UseForNeeds(
          NhsReason.PLANNED_AND_AGREED.reason(),
          NhsReason.NOT_PLANNED.reason(),
          NhsReason.NEED_NOT_DECIDED_ON.reason(),
          Optional.empty());

  @Override
  public String id() {
    return "nhs.reg32a";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return Regulation32ARelevantHealthService.CONTINUING_CARE_IN_FORCE.isInForceOn(request.date())
            && Paying.isFrom(FundingStream.NHS, facts)
            && !Paying.isByDirectPayment(facts)
        ? USE.judge(PlanLink.of(request, facts, FundingStream.NHS), request, facts)
        : Verdict.silent();
  }
}
