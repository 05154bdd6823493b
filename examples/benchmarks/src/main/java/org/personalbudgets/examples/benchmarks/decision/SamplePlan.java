package org.personalbudgets.examples.benchmarks.decision;

import java.time.LocalDate;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** An agreed plan of eight lines of £50 a week; the need of the last one is met by a carer. */
final class SamplePlan {
  static final int LINES = 8;
  static final LocalDate AGREED = LocalDate.of(2024, 4, 1);

  private static final AssessmentId ASSESSMENT = AssessmentId.of("assessment");
  private static final PeriodicAmount WEEKLY = PeriodicAmount.weekly(Amount.pounds("400.00"));

  private SamplePlan() {}

  static PlanLineId line(int at) {
    return PlanLineId.of("line-" + at);
  }

  static NeedId need(int at) {
    return NeedId.of("need-" + at);
  }

  static AgreedPlan agreed() {
    SupportPlan plan = draft();
    return AgreedPlan.builder()
        .plan(plan)
        .budget(budget())
        .agreement(agreement(plan))
        .agreedOn(AGREED)
        .conversion(Conversion.WHOLE_WEEKS)
        .build();
  }

  private static SupportPlan draft() {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of("plan"))
            .version(1)
            .addRegime(Regime.CARE_ACT_ADULT)
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(ASSESSMENT)
            .addWantedOutcome(
                WantedOutcome.builder()
                    .id(OutcomeId.of("outcome"))
                    .statement("an outcome")
                    .addNeed(need(0))
                    .build())
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, "advice"))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, "advice"));
    for (PlanQuestion question : PlanQuestion.values()) {
      plan.putAnswer(question, "an answer");
    }
    for (int at = 0; at < LINES; at++) {
      plan.addNeed(
              Need.builder()
                  .id(need(at))
                  .regime(Regime.CARE_ACT_ADULT)
                  .domain(NeedDomain.PHYSICAL_HEALTH)
                  .description("a need")
                  .eligible(Finding.decided(true))
                  .meeting(at < LINES - 1 ? MeetingOfNeed.UNMET : MeetingOfNeed.MET_BY_CARER)
                  .build())
          .addLine(
              PlanLine.builder()
                  .id(line(at))
                  .description("a line")
                  .category(Categories.GYM)
                  .addNeed(need(at))
                  .cost(LineCost.repeating(PeriodicAmount.weekly(Amount.pounds("50.00")), AGREED))
                  .mode(ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON))
                  .stream(FundingStream.ADULT_SOCIAL_CARE)
                  .build());
    }
    return plan.build();
  }

  private static AgreedBudget budget() {
    return AgreedBudget.builder()
        .indicative(
            IndicativeBudget.builder()
                .assessment(ASSESSMENT)
                .asOf(AGREED)
                .method(AllocationMethod.READY_RECKONER)
                .tableVersion("1")
                .cadence(WEEKLY.cadence())
                .addLine(new AllocationLine("support", WEEKLY.amount()))
                .build())
        .addStream(
            StreamFunding.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                .funder(new Funder(FunderId.of("council"), FunderKind.LOCAL_AUTHORITY, "A Council"))
                .amount(WEEKLY)
                .chargingRule(ChargingRule.MEANS_TESTED)
                .build())
        .agreedOn(AGREED)
        .build();
  }

  private static Agreement agreement(SupportPlan plan) {
    return Agreement.builder()
        .id(AgreementId.of("agreement"))
        .addRegime(Regime.CARE_ACT_ADULT)
        .plan(plan.reference())
        .startsOn(AGREED)
        .rulePack(new RulePackReference("pack", "1", "0".repeat(64)))
        .addParty(Party.builder().role(PartyRole.PERSON).name("A Person").build())
        .addParty(Party.builder().role(PartyRole.LOCAL_AUTHORITY).name("A Council").build())
        .addSignature(Signature.of(PartyRole.PERSON, "A Person", AGREED))
        .addSignature(Signature.of(PartyRole.LOCAL_AUTHORITY, "An Officer", AGREED))
        .terms(
            AgreementTerms.builder()
                .payment(
                    PaymentTerms.builder()
                        .amount(WEEKLY)
                        .basis(PaymentBasis.GROSS)
                        .timing(PaymentTiming.IN_ADVANCE)
                        .firstPaymentOn(AGREED)
                        .build())
                .build())
        .build();
  }
}
