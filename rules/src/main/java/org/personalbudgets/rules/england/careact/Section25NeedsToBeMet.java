package org.personalbudgets.rules.england.careact;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Care Act 2014 section 25(1)(c): the plan specifies which needs the council is going to meet and
 * how. Decides for money that is not paid out as a direct payment - a budget that the council or an
 * independent organisation manages - whether it is spent on what the plan says.
 *
 * <p>Reading: the same link is asked for as of a direct payment (see {@link
 * Section33UseOfDirectPayment}), as a budget is the cost of meeting the needs of the plan (section
 * 26(1)) and of nothing else. The conditions that regulations put on direct payments do not apply:
 * a fund held by an organisation may pay a sister in the household without the council's finding
 * that it is necessary, where a direct payment may not.
 */
public record Section25NeedsToBeMet() implements SpendPolicy {
  private static final LinkReasons REASONS =
      LinkReasons.of(
          CareActReason.MEETS_NEED_OF_PLAN,
          CareActReason.MEETS_NO_NEED_OF_PLAN,
          CareActReason.MEETING_ONLY_CLAIMED,
          CareActReason.MEETING_JUDGED);

  @Override
  public String id() {
    return "careact.s25";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return Paying.isFrom(FundingStream.ADULT_SOCIAL_CARE, facts) && !Paying.isByDirectPayment(facts)
        ? REASONS.judge(request, facts)
        : Verdict.silent();
  }
}
