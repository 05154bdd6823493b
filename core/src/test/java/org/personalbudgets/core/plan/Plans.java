package org.personalbudgets.core.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** Plans for tests. */
public final class Plans {
  /** The day on which plans are agreed and their lines begin. */
  public static final LocalDate DAY = Budgets.DAY;

  static final ManagementMode TO_PERSON =
      ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON);

  private Plans() {}

  /** An eligible need that nobody meets. */
  static Need need(String id, Regime regime) {
    return need(id, regime, Finding.decided(true), MeetingOfNeed.UNMET);
  }

  static Need need(String id, Regime regime, Finding eligible, MeetingOfNeed meeting) {
    return Need.builder()
        .id(NeedId.of(id))
        .regime(regime)
        .domain(NeedDomain.NUTRITION)
        .description("cooking a meal")
        .eligible(eligible)
        .meeting(meeting)
        .build();
  }

  static WantedOutcome outcome(String id, String need) {
    return WantedOutcome.builder()
        .id(OutcomeId.of(id))
        .statement("to eat what I like")
        .addNeed(NeedId.of(need))
        .build();
  }

  /** A line of adult social care, paid directly, for need-1 and outcome-1. */
  static PlanLine.Builder line(String id, LineCost cost) {
    return bare(id, cost).addNeed(NeedId.of("need-1")).addOutcome(OutcomeId.of("outcome-1"));
  }

  /** A line of adult social care, paid directly, for no need or outcome. */
  static PlanLine.Builder bare(String id, LineCost cost) {
    return of(id, cost, FundingStream.ADULT_SOCIAL_CARE, TO_PERSON);
  }

  static PlanLine.Builder of(String id, LineCost cost, FundingStream stream, ManagementMode mode) {
    return PlanLine.builder()
        .id(PlanLineId.of(id))
        .description("a personal assistant")
        .category(Category.of("care.personal-assistant"))
        .cost(cost)
        .mode(mode)
        .stream(stream);
  }

  static LineCost each(PeriodicAmount amount) {
    return LineCost.repeating(amount, DAY);
  }

  static LineCost weekly(String pounds) {
    return each(Budgets.weekly(pounds));
  }

  /** Everything a plan of an adult needs but its needs, outcomes and lines. */
  static SupportPlan.Builder particulars() {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .addRegime(Regime.CARE_ACT_ADULT)
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(AssessmentId.of("assessment-1"))
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, "a meal club on Tuesdays"))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, "exercises for balance"));
    for (PlanQuestion question : PlanQuestion.values()) {
      plan.putAnswer(question, "what matters to me");
    }
    return plan;
  }

  /** A plan of an adult with need-1 and outcome-1, and the lines given. */
  static SupportPlan plan(PlanLine... lines) {
    return withNeed().lines(Arrays.asList(lines)).build();
  }

  static SupportPlan.Builder withNeed() {
    return particulars()
        .addNeed(need("need-1", Regime.CARE_ACT_ADULT))
        .addWantedOutcome(outcome("outcome-1", "need-1"));
  }

  /** An agreement about the plan that everybody has signed, with payment terms. */
  static Agreement.Builder agreement(SupportPlan plan) {
    Agreement.Builder agreement =
        Agreements.about(plan.reference())
            .terms(
                AgreementTerms.builder()
                    .payment(Agreements.payment(Budgets.weekly("10.00")))
                    .build());
    plan.regimes().forEach(agreement::addRegime);
    for (PartyRole role : List.of(PartyRole.PERSON, PartyRole.LOCAL_AUTHORITY)) {
      agreement
          .addParty(Agreements.party(role))
          .addSignature(Signature.of(role, "Alex Green", DAY));
    }
    return agreement;
  }

  /** An agreed plan of the plan and budget, by 52 weeks a year. */
  static AgreedPlan.Builder agreed(SupportPlan plan, AgreedBudget budget) {
    return AgreedPlan.builder()
        .plan(plan)
        .budget(budget)
        .agreement(agreement(plan).build())
        .agreedOn(DAY)
        .conversion(Conversion.WEEKS_52_A_YEAR);
  }

  /** The simplest agreed plan: one line of 100.00 a week against a budget of as much. */
  public static AgreedPlan agreedPlan() {
    return agreed(plan(line("line-1", weekly("100.00")).build()), Budgets.adult("100.00").build())
        .build();
  }
}
