package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** The code that the README shows: a vendor's own rule beside the law and a council's list. */
final class AskFirst {
  private AskFirst() {}

  static Decision ask(AgreedPlan plan, SpendRequest request) {
    // README: asking
    SpendPolicies policies =
        SpendPolicies.of(
                CareActPack.adultDirectPayments(),
                PublishedCouncilLists.leicestershire().toRulePack())
            .and(RulePack.of("acme", "1", CareActPack.adultDirectPayments().inForce(), TAXI_CAP));
    Decision decision = policies.decide(request, CaseFile.of(plan));
    // README: end
    return decision;
  }

  static final Iterable<SpendPolicy> TAXI_CAP = java.util.List.of(new WeeklyTaxiCap());

  // README: policy
  /** Taxi rides stop at £40 a week. */
  record WeeklyTaxiCap() implements SpendPolicy {
    @Override
    public String id() {
      return "acme.weekly-taxi-cap";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      Category taxi = Category.of("transport.taxi");
      if (!request.category().isWithin(taxi)) {
        return Verdict.silent();
      }
      Amount week = facts.spentInWeekOf(request.date(), taxi).plus(request.amount());
      return week.isGreaterThan(Amount.pounds("40.00"))
          ? Verdict.forbid(
              Reason.of("acme.over-weekly-taxi-cap")
                  .putArgument("week", week)
                  .addSource(Citation.vendor("Acme", "taxi rule")))
          : Verdict.silent();
    }
  }
  // README: end
}
