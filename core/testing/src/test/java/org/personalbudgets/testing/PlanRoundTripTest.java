package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.record.DecisionRecord;

/** A plan that somebody took apart and put together again is the same plan in every respect. */
class PlanRoundTripTest {
  private static final Citation SOURCE = Citation.vendor("Test", "round trip");
  private static final SpendPolicies POLICIES =
      SpendPolicies.of(
          new LinkedToEligibleNeed("link", SOURCE),
          new InAgreedPlan("in-plan", Consequence.refuse(), SOURCE));

  @Property(tries = 200)
  void P6_a_rebuilt_plan_is_equal_valid_and_identically_explained(
      @ForAll("enquiries") Enquiry enquiry) {
    AgreedPlan agreed = enquiry.caseFile().plan();
    AgreedPlan rebuilt = rebuilt(agreed);
    assertThat(rebuilt).isEqualTo(agreed).isNotSameAs(agreed).hasSameHashCodeAs(agreed);
    assertThat(rebuilt.findings()).isEqualTo(agreed.findings());
    assertThat(rebuilt.costs()).isEqualTo(agreed.costs());
    assertThat(rebuilt.plan().coverage()).isEqualTo(agreed.plan().coverage());
    assertThat(record(enquiry, rebuilt).text()).isEqualTo(record(enquiry, agreed).text());
  }

  @Provide
  Arbitrary<Enquiry> enquiries() {
    return DecisionArbitraries.enquiries();
  }

  private static DecisionRecord record(Enquiry enquiry, AgreedPlan plan) {
    CaseFile file = CaseFile.of(plan);
    return DecisionRecord.of(POLICIES.decide(enquiry.request(), file), file);
  }

  /** Made again from the plan's lines upwards. */
  private static AgreedPlan rebuilt(AgreedPlan agreed) {
    Map<String, Object> plan = Rebuilding.parts(agreed.plan());
    List<PlanLine> lines = new ArrayList<>();
    for (PlanLine line : agreed.plan().lines()) {
      lines.add((PlanLine) Rebuilding.build(PlanLine.class, Rebuilding.parts(line)));
    }
    plan.put("lines", lines);
    Map<String, Object> parts = Rebuilding.parts(agreed);
    parts.put("plan", Rebuilding.build(SupportPlan.class, plan));
    return (AgreedPlan) Rebuilding.build(AgreedPlan.class, parts);
  }
}
