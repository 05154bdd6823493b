package org.personalbudgets.testing;

import static org.personalbudgets.testing.SampleParts.line;
import static org.personalbudgets.testing.SampleParts.need;
import static org.personalbudgets.testing.SampleParts.opened;
import static org.personalbudgets.testing.SampleParts.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.AssessmentPurpose;
import org.personalbudgets.core.need.Assessments;
import org.personalbudgets.core.need.AssessorRole;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.ConditionMonitor;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** Puts samples together: who pays, when it all happened, and what follows from the plan. */
final class SampleAssembly {
  static final LocalDate ASSESSED = LocalDate.of(2023, 4, 24);
  static final LocalDate AGREED = LocalDate.of(2023, 5, 15);
  static final PeriodicAmount NOTHING = weekly("0");
  static final Funder COUNCIL =
      new Funder(FunderId.of("council"), FunderKind.LOCAL_AUTHORITY, "Sample County Council");
  static final Funder HEALTH_BOARD =
      new Funder(
          FunderId.of("health-board"),
          FunderKind.INTEGRATED_CARE_BOARD,
          "NHS Sample Integrated Care Board");

  private SampleAssembly() {}

  static Optional<Anchor> no() {
    return Optional.empty();
  }

  static Assessment.Builder assessment(
      AssessmentPurpose purpose, Funder funder, AssessorRole assessor) {
    return Assessment.builder()
        .id(AssessmentId.of("assessment-" + purpose.regime().name()))
        .purpose(purpose)
        .purposeExplained("To find out which needs there are and who has to meet them.")
        .assessorRole(assessor)
        .funderId(funder.id().value())
        .date(ASSESSED)
        .addWish("To choose who helps.");
  }

  static Assessment healthAssessment(AssessmentPurpose purpose, WantedOutcome outcome) {
    Optional<Anchor> carePlan = Optional.of(new Anchor.NhsCarePlan("care-plan-1"));
    return assessment(purpose, HEALTH_BOARD, AssessorRole.HEALTH_PROFESSIONAL)
        .addNeed(
            need(Regime.NHS, "breathing", NeedDomain.PHYSICAL_HEALTH, "Watch at night.", carePlan))
        .addWantedOutcome(outcome)
        .build();
  }

  /** What a plan with a health direct payment has to name. */
  static SupportPlan watched(SupportPlan.Builder plan) {
    return plan.careCoordinator("Sample Co-ordinator")
        .addMonitor(new ConditionMonitor("breathing", "Sample Nurse"))
        .build();
  }

  static StreamFunding stream(FundingStream stream, String pounds, ChargingRule rule) {
    return StreamFunding.builder().stream(stream)
        .funder(stream == FundingStream.NHS ? HEALTH_BOARD : COUNCIL)
        .amount(weekly(pounds))
        .chargingRule(rule)
        .build();
  }

  static SampleCase sample(
      LocalDate born,
      List<Assessment> assessments,
      SupportPlan plan,
      AgreedBudget budget,
      PeriodicAmount contribution) {
    PaymentTerms payment =
        PaymentTerms.builder()
            .amount(budget.amount())
            .contribution(contribution)
            .basis(PaymentBasis.NET)
            .timing(PaymentTiming.IN_ADVANCE)
            .firstPaymentOn(AGREED)
            .build();
    AgreedPlan agreed =
        AgreedPlan.builder()
            .plan(plan)
            .budget(budget)
            .agreement(AgreementDraft.agreement(plan, payment, AGREED, role -> "Sample " + role))
            .agreedOn(AGREED)
            .conversion(Conversion.WEEKS_52_A_YEAR)
            .build();
    Circumstances circumstances =
        Circumstances.builder()
            .dateOfBirth(born)
            .capacity(Finding.decided(true))
            .ordinaryResidence(OrdinaryResidence.settledIn(COUNCIL.id().value()))
            .exclusionOrdersChecked(true)
            .build();
    return new SampleCase(
        circumstances, Assessments.of(assessments), agreed, opened(budget, contribution));
  }

  /** Lines paid from one stream to one holder. */
  record Lines(FundingStream stream, DirectPaymentHolder holder) {
    PlanLine of(String id, Category category, String pounds, WantedOutcome outcome) {
      LineCost cost = LineCost.repeating(weekly(pounds), AGREED);
      return line(stream, holder, id, category, cost, "As agreed: " + id, outcome);
    }

    PlanLine once(String id, Category category, String pounds, WantedOutcome outcome) {
      LineCost cost = LineCost.oneOff(Amount.pounds(pounds), AGREED.plusMonths(3));
      return line(stream, holder, id, category, cost, "As agreed: " + id, outcome);
    }
  }
}
