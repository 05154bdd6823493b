package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.EndTerms;
import org.personalbudgets.core.agreement.EndingGround;
import org.personalbudgets.core.agreement.HolderChecks;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.agreement.Obligation;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.TopUpAgreement;
import org.personalbudgets.core.agreement.TopUpRecipient;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.budget.TopUpPayer;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.Relationship;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;

/** H79, T21: a mark planted in every free text is in no text that a value shows of itself. */
class RedactionTest {
  private static final String MARK = "Zephyrine";

  static List<Object> values() {
    List<Object> values = new ArrayList<>();
    TopUp topUp =
        TopUp.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Budgets.weekly("1.00"))
            .payer(TopUpPayer.FAMILY)
            .purpose(MARK)
            .build();
    AgreedBudget budget =
        AgreedBudget.builder()
            .agreedOn(Budgets.DAY)
            .indicative(Budgets.indicative(Budgets.weekly("99.00")))
            .addStream(Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("100.00")))
            .differenceReason(MARK)
            .lowestCostOfAdequatePlan(Budgets.weekly("100.00"))
            .addTopUp(topUp)
            .build();
    SupportPlan plan = plan();
    Agreement agreement = agreement(plan);
    values.addAll(List.of(topUp, budget, plan, agreement, agreement.terms()));
    values.addAll(plan.lines());
    values.addAll(plan.advice());
    values.addAll(plan.existingServices());
    values.addAll(plan.risks());
    values.addAll(plan.monitors());
    plan.lines().forEach(line -> values.add(line.cost()));
    values.addAll(agreement.parties());
    values.addAll(agreement.signatures());
    values.addAll(agreement.personsObligations());
    values.add(agreement.terms().ending().orElseThrow());
    values.add(agreement.terms().review().orElseThrow());
    values.add(agreement.terms().checks().orElseThrow());
    values.add(topUpAgreement(topUp));
    values.add(
        new HoldingResult(
            Regime.NHS,
            DirectPaymentHolder.PERSON,
            Map.of(HoldingCondition.NHS_CAPABLE, judged())));
    values.add(
        AgreedPlan.builder()
            .plan(plan)
            .budget(budget)
            .agreement(agreement)
            .agreedOn(Budgets.DAY)
            .conversion(Conversion.WEEKS_52_A_YEAR)
            .build());
    values.add(plan.coverage());
    values.add(Trace.of(plan));
    values.add(PlanDiff.between(plan, plan.revise().build()));
    values.add(plan.costs(Cadence.WEEK, Conversion.WEEKS_52_A_YEAR));
    values.addAll(PlanFindings.of(plan));
    return values;
  }

  @ParameterizedTest
  @MethodSource("values")
  void the_mark_is_nowhere_and_every_text_is_one_short_line(Object value) {
    assertThat(value.toString()).doesNotContain(MARK).doesNotContain("\n").isNotBlank();
    assertThat(value.toString().length()).isLessThanOrEqualTo(1_000);
  }

  @Test
  void no_refusal_repeats_what_was_written() {
    String marked = MARK + "\u202e";
    List<Runnable> refused =
        List.of(
            () -> new Advice(AdvicePurpose.DELAY, marked),
            () -> new ExistingService(marked, Set.of(NeedId.of("need-1"))),
            () -> new PlanRisk("falls", marked, Optional.empty()),
            () -> new PlanRisk("falls", "falls", Optional.of(marked)),
            () -> new ConditionMonitor("diabetes", marked),
            () -> new Obligation("code", marked),
            () -> Signature.of(PartyRole.PERSON, marked, Budgets.DAY),
            () -> LineCost.noCost(marked),
            () -> Plans.withNeed().careCoordinator(marked).build(),
            () -> Plans.line("line-1", Plans.weekly("1.00")).frequency(marked).build(),
            () -> new ReviewTerms(Budgets.DAY, marked, PartyRole.PERSON),
            () -> Party.builder().role(PartyRole.PERSON).name(marked).build(),
            () -> new EndTerms(Set.of(), marked, true));
    for (Runnable attempt : refused) {
      IllegalArgumentException thrown =
          catchThrowableOfType(IllegalArgumentException.class, attempt::run);
      assertThat(thrown.getMessage()).doesNotContain(MARK).hasSizeLessThanOrEqualTo(200);
    }
  }

  private static SupportPlan plan() {
    SupportPlan.Builder plan =
        Plans.particulars()
            .addNeed(
                Need.builder()
                    .id(NeedId.of("need-1"))
                    .regime(Regime.CARE_ACT_ADULT)
                    .domain(NeedDomain.NUTRITION)
                    .description(MARK)
                    .eligible(judged())
                    .meeting(MeetingOfNeed.UNMET)
                    .build())
            .addWantedOutcome(
                WantedOutcome.builder()
                    .id(OutcomeId.of("outcome-1"))
                    .statement(MARK)
                    .addNeed(NeedId.of("need-1"))
                    .build())
            .addLine(Plans.line("line-1", Plans.weekly("1.00")).frequency(MARK).build())
            .addLine(Plans.line("line-2", LineCost.noCost(MARK)).build())
            .addAdvice(new Advice(AdvicePurpose.DELAY, MARK))
            .addExistingService(new ExistingService(MARK, Set.of(NeedId.of("need-1"))))
            .addRisk(new PlanRisk("falls", MARK, Optional.of(MARK)))
            .addMonitor(new ConditionMonitor(MARK, MARK))
            .careCoordinator(MARK);
    return plan.build();
  }

  private static Finding judged() {
    return Finding.judged(
        Judgement.builder()
            .questionCode("question")
            .subject("person-1")
            .holds(true)
            .by(DecisionMaker.ASSESSOR)
            .date(Budgets.DAY)
            .rationale(MARK)
            .build());
  }

  private static Agreement agreement(SupportPlan plan) {
    Agreement.Builder agreement =
        Agreements.about(plan.reference())
            .addRegime(Regime.CARE_ACT_ADULT)
            .addPersonsObligation(new Obligation("keep-receipts", MARK))
            .addFundersObligation(new Obligation("pay", MARK))
            .terms(
                AgreementTerms.builder()
                    .payment(Agreements.payment(Budgets.weekly("1.00")))
                    .ending(new EndTerms(EnumSet.of(EndingGround.DEATH), MARK, true))
                    .review(new ReviewTerms(Budgets.DAY, MARK, PartyRole.LOCAL_AUTHORITY))
                    .checks(HolderChecks.builder().capability(judged()).build())
                    .build());
    for (PartyRole role : List.of(PartyRole.PERSON, PartyRole.LOCAL_AUTHORITY)) {
      agreement
          .addParty(
              Party.builder()
                  .role(role)
                  .name(MARK)
                  .reference(MARK)
                  .relationship(new Relationship(Kinship.SISTER, Household.SAME_HOUSEHOLD))
                  .build())
          .addSignature(Signature.of(role, MARK, Budgets.DAY));
    }
    return agreement.build();
  }

  private static TopUpAgreement topUpAgreement(TopUp topUp) {
    return TopUpAgreement.builder()
        .topUp(topUp)
        .budgetAmount(Budgets.weekly("1.00"))
        .paymentFrequency(Cadence.WEEK)
        .paidTo(TopUpRecipient.PROVIDER)
        .review(new ReviewTerms(Budgets.DAY, MARK, PartyRole.LOCAL_AUTHORITY))
        .ifPaymentsStop(MARK)
        .ifProviderChargesMore(MARK)
        .ifPayersMeansChange(MARK)
        .build();
  }
}
