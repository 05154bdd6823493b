package org.personalbudgets.rules.england.sen;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.PlanLink;
import org.personalbudgets.rules.england.common.UseForNeeds;

/**
 * SI 2014/1652 regulation 6: the money pays for provision that the education, health and care plan
 * specifies, and never for a place at a school or post-16 institution.
 *
 * <p>Permits a purchase that carries out a line of the plan for a need recorded in an education,
 * health and care plan. Reading: what the notice of regulation 8(2)(b) does not name is not agreed
 * provision, so a purchase outside the lines of the plan is prohibited until the plan is revised,
 * and not referred as it would be under the Care Act. That rule is about direct payments; for money
 * managed otherwise the same link is asked for, as a budget is an amount for specified provision
 * (section 49(2)). Whether payments serve the child's interests, burden no other provision and use
 * resources well is asked before they begin ({@link
 * org.personalbudgets.core.agreement.HoldingRequirements}).
 */
public record Regulation6AgreedProvision() implements SpendPolicy {
  private static final UseForNeeds USE =
      new UseForNeeds(
          SenReason.SPECIFIED_PROVISION.reason(),
          SenReason.NOT_SPECIFIED.reason(),
          SenReason.PROVISION_NOT_DECIDED_ON.reason(),
          Optional.empty());

  @Override
  public String id() {
    return "sen.reg6";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!Paying.isFrom(FundingStream.EDUCATION, facts)) {
      return Verdict.silent();
    }
    if (request.category().isWithin(SenCategories.PLACE)) {
      return Verdict.forbid(SenReason.PLACE_AT_INSTITUTION.reason());
    }
    PlanLink link =
        PlanLink.of(
            request, facts, FundingStream.EDUCATION, Regulation6AgreedProvision::isInEhcPlan);
    return link instanceof PlanLink.InPlan found && !isInEhcPlan(found.need())
        ? Verdict.forbid(UseForNeeds.about(SenReason.NOT_IN_EHC_PLAN.reason(), found.need()))
        : USE.judge(link, request, facts);
  }

  private static boolean isInEhcPlan(Need need) {
    return need.anchor().filter(Anchor.EducationHealthAndCarePlan.class::isInstance).isPresent();
  }
}
