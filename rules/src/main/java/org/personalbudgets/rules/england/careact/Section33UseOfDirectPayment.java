package org.personalbudgets.rules.england.careact;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Care Act 2014 section 33(3): a direct payment may be used only to pay for arrangements under
 * which the needs that the plan specifies for it are met.
 *
 * <p>Permits a purchase that carries out a line of the agreed plan for an eligible need that nobody
 * else is meeting; prohibits one that is linked to no such need. What is bought plays no part: a
 * car or a tennis club is judged by the link alone.
 *
 * <p>Readings:
 *
 * <ul>
 *   <li>The section speaks of needs, not of lines: the plan must name the needs that are to be met
 *       by direct payments and need not name every purchase. So a purchase that no line provides
 *       for, said to meet a need of the plan, is not prohibited; whether it does meet the need is
 *       the council's to judge. A person whose plan holds a line for a gym asks to go swimming for
 *       the same need: referred, and on the other reading refused.
 *   <li>There is no duty to meet a need that is not eligible (section 18(1)) or that a carer is
 *       meeting (section 18(7)), and until the council decides to meet it all the same (section
 *       19(1)) money for it is not there to be spent, though a line name it.
 * </ul>
 */
public record Section33UseOfDirectPayment() implements SpendPolicy {
  private static final LinkReasons REASONS =
      LinkReasons.of(
          CareActReason.USED_FOR_PLAN,
          CareActReason.NOT_LINKED_TO_NEED,
          CareActReason.LINK_ONLY_CLAIMED,
          CareActReason.LINK_JUDGED);

  @Override
  public String id() {
    return "careact.s33";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)
        ? REASONS.judge(request, facts)
        : Verdict.silent();
  }
}
