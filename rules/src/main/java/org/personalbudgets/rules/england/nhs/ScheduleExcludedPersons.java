package org.personalbudgets.rules.england.nhs;

import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.ExcludedPersons;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2013/1617, the Schedule: no direct payment for a patient who is subject to a listed order, the
 * youth rehabilitation order among them. A notional or third-party budget stays open to them.
 *
 * <p>As with social care, a purchase is not asked about orders that nobody has mentioned; whether a
 * direct payment may be begun is ({@link org.personalbudgets.core.agreement.HoldingRequirements}).
 */
public record ScheduleExcludedPersons() implements SpendPolicy {
  @Override
  public String id() {
    return "nhs.sch";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return Paying.isDirectPaymentFrom(FundingStream.NHS, facts)
        ? ExcludedPersons.judge(
            Regime.NHS,
            HoldingCondition.NHS_NO_LISTED_ORDER,
            facts,
            NhsReason.EXCLUDED_PERSON.reason())
        : Verdict.silent();
  }
}
