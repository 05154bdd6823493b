package org.personalbudgets.rules.england.nhs;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.PlanLink;
import org.personalbudgets.rules.england.common.UseForNeeds;

/**
 * SI 2013/1617 regulation 11: a direct payment for health care is used to secure the services that
 * the care plan specifies, and for nothing else.
 *
 * <p>Readings: the care plan specifies services (regulation 8(4)(b)), so a purchase outside its
 * lines is prohibited until the plan is revised, however well it would meet a need of the plan.
 * Paying a debt for a service that a line provides for carries out that line.
 */
public record Regulation11UseAsPlanned() implements SpendPolicy {
  private static final UseForNeeds USE =
      new UseForNeeds(
          NhsReason.USED_AS_PLANNED.reason(),
          NhsReason.NOT_AS_PLANNED.reason(),
          NhsReason.NEED_NOT_DECIDED_ON.reason(),
          Optional.empty());

  @Override
  public String id() {
    return "nhs.reg11";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!Paying.isDirectPaymentFrom(FundingStream.NHS, facts)) {
      return Verdict.silent();
    }
    boolean debt = request.category().isWithin(RestrictedCategories.DEBT);
    return USE.judge(PlanLink.of(request, facts, FundingStream.NHS, debt), request, facts);
  }
}
