package org.personalbudgets.rules.england.directpayments;

import org.personalbudgets.core.agreement.ListedOrders;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.spend.SpendRequest;
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
    if (!Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    Truth excluded =
        facts.circumstances().isSubjectToAnyOf(ListedOrders.of(Regime.CARE_ACT_ADULT)).truth();
    return excluded == Truth.HOLDS
        ? Verdict.forbid(DirectPaymentsReason.EXCLUDED_PERSON.reason())
        : Verdict.silent();
  }
}
