package org.personalbudgets.rules.england.careact;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.PlanLink;

/** What follows from a purchase's link to the needs of the plan, in the words of one provision. */
record LinkReasons(
    CareActReason inPlan, CareActReason none, CareActReason claimed, CareActReason judged) {

  Verdict judge(SpendRequest request, Facts facts) {
    PlanLink link = PlanLink.of(request, facts, FundingStream.ADULT_SOCIAL_CARE);
    if (link instanceof PlanLink.InPlan found) {
      return Verdict.permit(about(inPlan, found.need()));
    }
    if (link instanceof PlanLink.Claimed found) {
      return Judged.permits(
          CareActQuestions.MEETS_NEED_OF_PLAN,
          request.id(),
          facts,
          about(judged, found.need()),
          about(claimed, found.need()));
    }
    if (link instanceof PlanLink.EligibilityOpen found) {
      // an agreed plan under the Act leaves none open; should that change, somebody is asked
      return Judged.eligibility(found, about(CareActReason.ELIGIBILITY_OPEN, found.need()));
    }
    return link instanceof PlanLink.ForOtherNeed found
        ? withoutDuty(found.need(), facts)
        : Verdict.forbid(none.reason());
  }

  private static Verdict withoutDuty(Need need, Facts facts) {
    Truth power = Judged.truth(CareActQuestions.USES_POWER_TO_MEET, need.id().value(), facts);
    return power == Truth.HOLDS
        ? Verdict.permit(about(CareActReason.POWER_TO_MEET_USED, need))
        : Verdict.forbid(about(CareActReason.NO_DUTY_TO_MEET, need));
  }

  private static Reason about(CareActReason reason, Need need) {
    return reason.reason().putArgument("need", need.id().value());
  }
}
