package org.personalbudgets.rules.signing;

import java.util.List;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;

/** What the tests of signing share: a plan about to be signed, and what the report says. */
final class Signing {
  private Signing() {}

  static SigningCase.Builder signing(Example example, SupportPlan plan) {
    return SigningCase.builder()
        .plan(plan)
        .budget(example.budget())
        .conversion(Conversion.WHOLE_WEEKS)
        .date(Example.AGREED)
        .policies(EnglandPacks.policies());
  }

  static SigningCase.Builder signing(Example example, SupportPlan plan, SpendPolicies policies) {
    return SigningCase.builder()
        .plan(plan)
        .budget(example.budget())
        .conversion(Conversion.WHOLE_WEEKS)
        .date(Example.AGREED)
        .policies(policies);
  }

  static SigningReport report(Example example) {
    SupportPlan plan = example.draft();
    return CanBeSigned.check(
        signing(example, plan).agreement(example.agreement(plan).build()).build());
  }

  static List<String> codes(SigningReport report, SigningTest test) {
    return report.findings(test).stream().map(finding -> finding.reason().code().value()).toList();
  }

  static PlanLine line(Category category, String weekly) {
    return PlanLine.builder()
        .id(PlanLineId.of("line-1"))
        .description("a line")
        .category(category)
        .addNeed(NeedId.of("CARE_ACT_ADULT"))
        .cost(LineCost.repeating(PeriodicAmount.weekly(Amount.pounds(weekly)), Example.AGREED))
        .mode(Example.directPayment(Regime.CARE_ACT_ADULT))
        .stream(FundingStream.ADULT_SOCIAL_CARE)
        .build();
  }
}
