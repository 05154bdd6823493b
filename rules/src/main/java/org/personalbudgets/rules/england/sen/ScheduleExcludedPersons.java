package org.personalbudgets.rules.england.sen;

import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.ExcludedPersons;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2014/1652 regulation 5 and the Schedule: people who are subject to listed orders may not
 * receive direct payments. Here the excluded person is the recipient, so the orders of a young
 * person matter only where they hold the payment themselves; of a parent or nominee the case holds
 * no circumstances.
 *
 * <p>The Schedule was read in part, so an order that is known of is a question and no bar.
 */
public record ScheduleExcludedPersons() implements SpendPolicy {
  @Override
  public String id() {
    return "sen.sch";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    boolean youngPersonHolds =
        facts
            .mode()
            .filter(ManagementMode.directPaymentTo(DirectPaymentHolder.YOUNG_PERSON)::equals)
            .isPresent();
    return youngPersonHolds && Paying.isFrom(FundingStream.EDUCATION, facts)
        ? ExcludedPersons.judge(
            Regime.SPECIAL_EDUCATIONAL_NEEDS,
            HoldingCondition.SEN_NO_LISTED_ORDER,
            facts,
            SenReason.EXCLUDED_PERSON.reason())
        : Verdict.silent();
  }
}
