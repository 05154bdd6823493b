package org.personalbudgets.rules.england.careact;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.PlanLink;
import org.personalbudgets.rules.england.common.UseForNeeds;

/** What follows from a purchase's link to the needs of the plan, in the words of one section. */
record LinkReasons(UseForNeeds use) {

  static LinkReasons of(
      CareActReason inPlan, CareActReason none, CareActReason claimed, CareActReason judged) {
    return new LinkReasons(
        new UseForNeeds(
            inPlan.reason(),
            none.reason(),
            CareActReason.ELIGIBILITY_OPEN.reason(),
            Optional.of(
                new UseForNeeds.Claim(
                    CareActQuestions.MEETS_NEED_OF_PLAN, judged.reason(), claimed.reason()))));
  }

  Verdict judge(SpendRequest request, Facts facts) {
    PlanLink link =
        PlanLink.of(
            request, facts, FundingStream.ADULT_SOCIAL_CARE, need -> isDecidedToBeMet(need, facts));
    return link instanceof PlanLink.ForOtherNeed found
        ? withoutDuty(found.need(), facts)
        : use.judge(link, request, facts);
  }

  private static boolean isDecidedToBeMet(Need need, Facts facts) {
    return need.eligible().truth() != Truth.UNDECIDED && isPowerUsed(need, facts);
  }

  private static boolean isPowerUsed(Need need, Facts facts) {
    return Judged.truth(CareActQuestions.USES_POWER_TO_MEET, need.id().value(), facts)
        == Truth.HOLDS;
  }

  private static Verdict withoutDuty(Need need, Facts facts) {
    return isPowerUsed(need, facts)
        ? Verdict.permit(UseForNeeds.about(CareActReason.POWER_TO_MEET_USED.reason(), need))
        : Verdict.forbid(UseForNeeds.about(CareActReason.NO_DUTY_TO_MEET.reason(), need));
  }
}
