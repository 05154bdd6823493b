package org.personalbudgets.testing;

import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;

/** The suite as a vendor runs it. */
final class LinkedToEligibleNeedContractTest implements SpendPolicyContract {
  @Override
  public SpendPolicy policy() {
    return new LinkedToEligibleNeed("test.linked", Citation.law("Care Act 2014", "s 26"));
  }
}
