package org.personalbudgets.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.money.Conversion;

/**
 * A plan with its budget and agreement that a test may put faults into. As it starts, it has none:
 * an integrated budget of council and NHS money, spent to the penny, in three ways.
 */
final class PlanCase {
  final List<Regime> regimes = new ArrayList<>(List.of(Regime.CARE_ACT_ADULT, Regime.NHS));
  final List<PlanAuthor> authors = new ArrayList<>(List.of(PlanAuthor.PERSON));
  final List<String> assessments = new ArrayList<>(List.of("assessment-1"));
  final List<Need> needs = new ArrayList<>();
  final List<WantedOutcome> outcomes = new ArrayList<>();
  final Map<PlanQuestion, String> answers = new EnumMap<>(PlanQuestion.class);
  final List<PlanLine> lines = new ArrayList<>();
  final List<ExistingService> services = new ArrayList<>();
  final List<Advice> advice = new ArrayList<>();
  final List<PlanRisk> risks = new ArrayList<>();
  final Map<PartyRole, LocalDate> signatures = new LinkedHashMap<>();
  final List<Regime> agreementRegimes = new ArrayList<>();
  final List<FunderId> independentOf = new ArrayList<>();
  String budgetAssessment = "assessment-1";
  PlanReference agreementPlan = new PlanReference("plan-1", 1);
  PaymentTerms payment = Agreements.payment(Budgets.weekly("110.00"));
  Conversion conversion = Conversion.WEEKS_52_A_YEAR;

  PlanCase() {
    needs.add(Plans.need("need-1", Regime.CARE_ACT_ADULT));
    needs.add(Plans.need("need-2", Regime.NHS));
    outcomes.add(Plans.outcome("outcome-1", "need-1"));
    outcomes.add(Plans.outcome("outcome-2", "need-2"));
    for (PlanQuestion question : PlanQuestion.values()) {
      answers.put(question, "what matters to me");
    }
    lines.add(Plans.line("line-1", Plans.weekly("100.00")).build());
    lines.add(
        Plans.of("line-2", Plans.weekly("50.00"), FundingStream.NHS, ManagementMode.notional())
            .addNeed(NeedId.of("need-2"))
            .build());
    lines.add(Plans.bare("line-4", Plans.weekly("10.00")).purpose(LinePurpose.CONTINGENCY).build());
    services.add(new ExistingService("a lunch club", Set.of(NeedId.of("need-1"))));
    advice.add(new Advice(AdvicePurpose.MEET_OR_REDUCE, "a meal club on Tuesdays"));
    advice.add(new Advice(AdvicePurpose.DELAY, "exercises for balance"));
    risks.add(new PlanRisk("falls", "falls on the stairs", Optional.of("a rail is fitted")));
    for (PartyRole role :
        List.of(
            PartyRole.PERSON,
            PartyRole.LOCAL_AUTHORITY,
            PartyRole.HEALTH_BODY,
            PartyRole.THIRD_PARTY_ORGANISATION)) {
      signatures.put(role, Plans.DAY);
    }
    agreementRegimes.addAll(regimes);
    independentOf.add(Budgets.COUNCIL.id());
    independentOf.add(Budgets.BOARD.id());
  }

  /**
   * A line that takes nothing out of the budget, so that a fault is only what it is meant to be.
   */
  static PlanLine.Builder free(String id, FundingStream stream, ManagementMode mode) {
    return Plans.of(id, Plans.weekly("0.00"), stream, mode);
  }

  PlanCase shuffled(long seed) {
    Random random = new Random(seed);
    for (List<?> list :
        List.of(
            regimes,
            authors,
            assessments,
            needs,
            outcomes,
            lines,
            services,
            advice,
            risks,
            agreementRegimes,
            independentOf)) {
      Collections.shuffle(list, random);
    }
    return this;
  }

  SupportPlan plan() {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .needs(needs)
            .wantedOutcomes(outcomes)
            .lines(lines)
            .addLine(
                Plans.of(
                        "line-3",
                        Plans.weekly("20.00"),
                        FundingStream.ADULT_SOCIAL_CARE,
                        ManagementMode.thirdParty(organisation()))
                    .addNeed(NeedId.of("need-1"))
                    .build());
    regimes.forEach(plan::addRegime);
    authors.forEach(plan::addAuthor);
    assessments.forEach(id -> plan.addAssessment(AssessmentId.of(id)));
    answers.forEach(plan::putAnswer);
    services.forEach(plan::addExistingService);
    advice.forEach(plan::addAdvice);
    risks.forEach(plan::addRisk);
    return plan.build();
  }

  private ThirdPartyOrganisation organisation() {
    return new ThirdPartyOrganisation(
        OrganisationId.of("brokerage"),
        "A brokerage",
        new Independence(true, Set.copyOf(independentOf), Plans.DAY));
  }

  AgreedBudget budget() {
    StreamFunding council =
        Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("130.00"));
    StreamFunding board = Budgets.stream(FundingStream.NHS, Budgets.weekly("50.00"));
    return AgreedBudget.builder()
        .agreedOn(Plans.DAY)
        .addStream(council)
        .addStream(board)
        .indicative(
            IndicativeBudget.builder()
                .assessment(AssessmentId.of(budgetAssessment))
                .asOf(Plans.DAY)
                .method(AllocationMethod.READY_RECKONER)
                .tableVersion("1")
                .cadence(council.amount().cadence())
                .addLine(new AllocationLine("all", council.amount().plus(board.amount()).amount()))
                .build())
        .build();
  }

  Agreement agreement() {
    Agreement.Builder agreement =
        Agreements.about(agreementPlan).terms(AgreementTerms.builder().payment(payment).build());
    agreementRegimes.forEach(agreement::addRegime);
    signatures.forEach(
        (role, date) ->
            agreement
                .addParty(Agreements.party(role))
                .addSignature(Signature.of(role, "Alex Green", date)));
    return agreement.build();
  }

  List<PlanFinding> findings() {
    return PlanFindings.of(plan(), budget(), conversion, agreement(), Plans.DAY);
  }

  AgreedPlan agreed() {
    return AgreedPlan.builder()
        .plan(plan())
        .budget(budget())
        .agreement(agreement())
        .agreedOn(Plans.DAY)
        .conversion(conversion)
        .build();
  }
}
