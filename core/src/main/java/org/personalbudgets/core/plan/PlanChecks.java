package org.personalbudgets.core.plan;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/** What is wrong or missing in a plan by itself. */
final class PlanChecks {
  private PlanChecks() {}

  static void check(SupportPlan plan, Findings findings) {
    Map<NeedId, Need> byId = PlanParts.needs(plan);
    Set<NeedId> needs = byId.keySet();
    Set<OutcomeId> outcomes = PlanParts.outcomes(plan).keySet();
    checkWhole(plan, findings);
    plan.needs().forEach(need -> checkNeed(plan, need, findings));
    plan.coverage()
        .gaps()
        .forEach(need -> findings.note(PlanFindingCode.NEED_NOT_COVERED, Sources.NEEDS_MET, need));
    for (WantedOutcome outcome : plan.wantedOutcomes()) {
      for (NeedId need : Sets.difference(outcome.needs(), needs)) {
        findings.block(
            PlanFindingCode.OUTCOME_NEED_NOT_IN_PLAN, Sources.OUTCOMES, outcome.id(), need);
      }
    }
    for (ExistingService service : plan.existingServices()) {
      for (NeedId need : Sets.difference(service.needs(), needs)) {
        findings.block(PlanFindingCode.SERVICE_NEED_NOT_IN_PLAN, Sources.NEEDS_MET, need);
      }
    }
    for (PlanLine line : plan.lines()) {
      checkLinks(line, needs, outcomes, findings);
      checkLaw(plan, line, byId, findings);
    }
  }

  private static void checkWhole(SupportPlan plan, Findings findings) {
    if (plan.regimes().isEmpty()) {
      findings.block(PlanFindingCode.NO_REGIME, Sources.SIGN_OFF);
    }
    if (plan.authors().isEmpty()) {
      findings.note(PlanFindingCode.NO_AUTHOR, Sources.INVOLVEMENT);
    }
    if (plan.assessments().isEmpty()) {
      findings.block(PlanFindingCode.NO_ASSESSMENT, Sources.ASSESSED_NEEDS);
    }
    if (plan.regimes().contains(Regime.CARE_ACT_ADULT)
        || plan.regimes().contains(Regime.CARE_ACT_CARER)) {
      for (PlanQuestion question : plan.unansweredQuestions()) {
        findings.block(
            PlanFindingCode.QUESTION_UNANSWERED, Sources.NINE_QUESTIONS, question.name());
      }
    }
    for (PlanRisk risk : plan.risks()) {
      if (risk.agreedProcedure().isEmpty()) {
        if (RequiredContents.paysDirectly(plan, FundingStream.NHS)) {
          findings.block(PlanFindingCode.RISK_WITHOUT_PROCEDURE, Sources.NHS_RISKS, risk.code());
        } else {
          findings.note(PlanFindingCode.RISK_WITHOUT_PROCEDURE, Sources.SIGN_OFF, risk.code());
        }
      }
    }
  }

  private static void checkNeed(SupportPlan plan, Need need, Findings findings) {
    if (!plan.regimes().contains(need.regime())) {
      findings.block(PlanFindingCode.NEED_OUTSIDE_REGIMES, Sources.ASSESSED_NEEDS, need.id());
    }
    if (need.eligible().truth() == Truth.UNDECIDED) {
      findings.note(PlanFindingCode.ELIGIBILITY_UNDECIDED, Sources.ELIGIBLE_NEEDS, need.id());
    }
  }

  private static void checkLinks(
      PlanLine line, Set<NeedId> needs, Set<OutcomeId> outcomes, Findings findings) {
    if (line.needs().isEmpty() && line.purpose() != LinePurpose.CONTINGENCY) {
      findings.block(PlanFindingCode.LINE_WITHOUT_NEED, Sources.NEEDS_MET, line.id());
    }
    for (NeedId need : Sets.difference(line.needs(), needs)) {
      findings.block(PlanFindingCode.LINE_NEED_NOT_IN_PLAN, Sources.NEEDS_MET, line.id(), need);
    }
    for (OutcomeId outcome : Sets.difference(line.outcomes(), outcomes)) {
      findings.block(
          PlanFindingCode.LINE_OUTCOME_NOT_IN_PLAN, Sources.OUTCOMES, line.id(), outcome);
    }
  }

  private static void checkLaw(
      SupportPlan plan, PlanLine line, Map<NeedId, Need> needs, Findings findings) {
    FundingStream stream = line.stream();
    if (plan.regimes().stream().noneMatch(stream::isUnder)) {
      findings.block(
          PlanFindingCode.STREAM_OUTSIDE_REGIMES, Sources.sufficiency(stream), line.id());
    }
    List<Need> met =
        line.needs().stream().flatMap(id -> Optional.ofNullable(needs.get(id)).stream()).toList();
    if (!met.isEmpty() && met.stream().noneMatch(need -> stream.isUnder(need.regime()))) {
      findings.note(PlanFindingCode.STREAM_FOR_OTHER_NEEDS, Sources.sufficiency(stream), line.id());
    }
    if (!line.mode().isAvailableFor(stream)) {
      findings.block(PlanFindingCode.MODE_NOT_AVAILABLE, Sources.management(stream), line.id());
    }
  }
}
