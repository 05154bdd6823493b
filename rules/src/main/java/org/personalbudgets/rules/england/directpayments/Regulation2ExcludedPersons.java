package org.personalbudgets.rules.england.directpayments;

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
 * SI 2014/2871 regulation 2 and Schedule 1: no direct payment may be made to meet the needs of an
 * adult who is subject to a listed order or requirement about drugs or alcohol.
 *
 * <p>The excluded person is the adult with the needs: that their nominee is subject to such an
 * order does not matter here, and the case file holds the circumstances of the adult alone. Money
 * managed otherwise than by direct payment is open to them.
 *
 * <p>Reading: the council looks at the Schedule when it decides to make payments, and the agreement
 * is that decision. So where nobody has said anything of orders, a purchase is not asked about them
 * again; only an order that is known of bars. Whether a direct payment may be begun is asked in
 * {@link org.personalbudgets.core.agreement.HoldingRequirements}, which leaves the condition open
 * until somebody has looked.
 */
public record Regulation2ExcludedPersons() implements SpendPolicy {
  @Override
  public String id() {
    return "directpayments.reg2";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)
        ? ExcludedPersons.judge(
            Regime.CARE_ACT_ADULT,
            HoldingCondition.CARE_ACT_NO_LISTED_ORDER,
            facts,
            DirectPaymentsReason.EXCLUDED_PERSON.reason())
        : Verdict.silent();
  }
}
