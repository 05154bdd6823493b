package org.personalbudgets.rules.probe;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.ConditionMonitor;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** What stands around the line of a probe, in good order throughout. */
final class ProbeParts {
  private static final String PROBE = "probe";
  private static final AssessmentId ASSESSMENT = AssessmentId.of(PROBE);
  private static final PeriodicAmount WEEKLY = PeriodicAmount.weekly(Amount.pence(1));
  private static final int NOTICE_DAYS = 28;
  private static final RulePackReference NO_PACK =
      new RulePackReference(PROBE, "1", "0".repeat(64));

  private ProbeParts() {}

  static SupportPlan plan(
      PlanLine line, List<Regime> regimes, List<Need> needs, List<WantedOutcome> outcomes) {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of(PROBE))
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(ASSESSMENT)
            .needs(needs)
            .wantedOutcomes(outcomes)
            .addLine(line)
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, PROBE))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, PROBE))
            .careCoordinator(PROBE)
            .addMonitor(new ConditionMonitor(PROBE, PROBE));
    regimes.forEach(plan::addRegime);
    if (outcomes.isEmpty()) {
      plan.addWantedOutcome(
          WantedOutcome.builder().id(OutcomeId.of(PROBE)).statement(PROBE).build());
    }
    for (PlanQuestion question : PlanQuestion.values()) {
      plan.putAnswer(question, PROBE);
    }
    return plan.build();
  }

  static AgreedBudget budget(FundingStream stream, Optional<Funder> funder, LocalDate date) {
    return AgreedBudget.builder()
        .indicative(
            IndicativeBudget.builder()
                .assessment(ASSESSMENT)
                .asOf(date)
                .method(AllocationMethod.READY_RECKONER)
                .tableVersion(PROBE)
                .cadence(WEEKLY.cadence())
                .addLine(new AllocationLine(PROBE, WEEKLY.amount()))
                .build())
        .addStream(
            StreamFunding.builder().stream(stream)
                .funder(funder.orElseGet(() -> anyFunder(stream, date)))
                .amount(WEEKLY)
                .build())
        .agreedOn(date)
        .build();
  }

  private static Funder anyFunder(FundingStream stream, LocalDate date) {
    FunderKind kind =
        Arrays.stream(FunderKind.values())
            .filter(candidate -> candidate.funds(stream) && candidate.existsOn(date))
            .findFirst()
            .orElseThrow();
    return new Funder(FunderId.of(PROBE), kind, PROBE);
  }

  static Agreement agreement(SupportPlan plan, Optional<UseTerms> use, LocalDate date) {
    AgreementTerms.Builder terms =
        AgreementTerms.builder()
            .notice(new NoticeTerms(NOTICE_DAYS, NOTICE_DAYS, NOTICE_DAYS))
            .review(new ReviewTerms(date.plusMonths(3), PROBE, PartyRole.PERSON))
            .payment(
                PaymentTerms.builder()
                    .amount(WEEKLY)
                    .basis(PaymentBasis.GROSS)
                    .timing(PaymentTiming.IN_ADVANCE)
                    .firstPaymentOn(date)
                    .build())
            .use(use.orElseGet(() -> new UseTerms(Optional.empty(), ImmutableSet.of(), false)));
    Agreement.Builder agreement =
        Agreement.builder()
            .id(AgreementId.of(PROBE))
            .plan(plan.reference())
            .startsOn(date)
            .rulePack(NO_PACK)
            .terms(terms.build());
    plan.regimes().forEach(agreement::addRegime);
    for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
      agreement.addUndertaking(undertaking);
    }
    for (PartyRole role : PartyRole.values()) {
      agreement.addParty(Party.builder().role(role).name(PROBE).build());
      agreement.addSignature(Signature.of(role, PROBE, date));
    }
    return agreement.build();
  }
}
