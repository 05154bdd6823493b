package org.personalbudgets.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** One way to put a fault into a plan, and exactly what has to be found then. */
enum PlanFault {
  NO_AUTHOR("authors", false, plan -> plan.authors.clear(), "plan.no-author []"),
  NO_ASSESSMENT(
      "assessments",
      true,
      plan -> plan.assessments.clear(),
      "plan.no-assessment []",
      "plan.budget-on-other-assessment [assessment-1]"),
  BUDGET_ON_OTHER_ASSESSMENT(
      "assessments",
      true,
      plan -> plan.budgetAssessment = "assessment-2",
      "plan.budget-on-other-assessment [assessment-2]"),
  QUESTION_UNANSWERED(
      "question",
      true,
      plan -> plan.answers.remove(PlanQuestion.HOW_SUPPORTED),
      "plan.question-unanswered [HOW_SUPPORTED]"),
  TWO_QUESTIONS_UNANSWERED(
      "question",
      true,
      plan ->
          plan.answers
              .keySet()
              .removeAll(List.of(PlanQuestion.WHAT_IS_IMPORTANT, PlanQuestion.WHEN_REVIEWED)),
      "plan.question-unanswered [WHAT_IS_IMPORTANT]",
      "plan.question-unanswered [WHEN_REVIEWED]"),
  NO_ADVICE_TO_PREVENT(
      "advice",
      true,
      plan -> plan.advice.removeIf(advice -> advice.purpose() == AdvicePurpose.DELAY),
      "plan.content-missing [care-act-advice]"),
  NO_ADVICE_TO_REDUCE(
      "advice",
      true,
      plan -> plan.advice.removeIf(advice -> advice.purpose() != AdvicePurpose.DELAY),
      "plan.content-missing [care-act-advice]"),
  RISK_WITHOUT_PROCEDURE(
      "risk",
      false,
      plan -> plan.risks.add(new PlanRisk("fire", "leaves the gas on", Optional.empty())),
      "plan.risk-without-procedure [fire]"),
  NEED_OUTSIDE_REGIMES(
      "need-school",
      true,
      plan ->
          plan.needs.add(
              Plans.need(
                  "need-school",
                  Regime.SPECIAL_EDUCATIONAL_NEEDS,
                  Finding.decided(false),
                  MeetingOfNeed.UNMET)),
      "plan.need-outside-regimes [need-school]"),
  STREAM_OUTSIDE_REGIMES(
      "line-school",
      true,
      plan ->
          plan.lines.add(
              PlanCase.free(
                      "line-school", FundingStream.EDUCATION, ManagementMode.managedByAuthority())
                  .purpose(LinePurpose.CONTINGENCY)
                  .build()),
      "plan.stream-outside-regimes [line-school]",
      "plan.stream-not-in-budget [line-school]"),
  STREAM_FOR_OTHER_NEEDS(
      "line-other",
      false,
      plan ->
          plan.lines.add(
              PlanCase.free("line-other", FundingStream.NHS, ManagementMode.notional())
                  .addNeed(NeedId.of("need-1"))
                  .build()),
      "plan.stream-for-other-needs [line-other]"),
  MODE_NOT_AVAILABLE(
      "line-mode",
      true,
      plan ->
          plan.lines.add(
              PlanCase.free("line-mode", FundingStream.NHS, ManagementMode.managedByAuthority())
                  .addNeed(NeedId.of("need-2"))
                  .build()),
      "plan.mode-not-available [line-mode]"),
  AGREEMENT_FOR_OTHER_VERSION(
      "agreement-plan",
      true,
      plan -> plan.agreementPlan = new PlanReference("plan-1", 2),
      "plan.agreement-for-other-plan [agreement-1]"),
  AGREEMENT_FOR_OTHER_PLAN(
      "agreement-plan",
      true,
      plan -> plan.agreementPlan = new PlanReference("plan-2", 1),
      "plan.agreement-for-other-plan [agreement-1]"),
  AGREEMENT_LACKS_REGIME(
      "agreement-regime",
      true,
      plan -> plan.agreementRegimes.remove(Regime.NHS),
      "plan.agreement-lacks-regime [agreement-1, NHS]"),
  NOT_SIGNED_BY_BOARD(
      "board",
      true,
      plan -> plan.signatures.remove(PartyRole.HEALTH_BODY),
      "plan.not-signed [NHS, HEALTH_BODY]"),
  SIGNED_TOO_LATE(
      "council",
      true,
      plan -> plan.signatures.put(PartyRole.LOCAL_AUTHORITY, Plans.DAY.plusDays(1)),
      "plan.not-signed [CARE_ACT_ADULT, LOCAL_AUTHORITY]"),
  NOT_SIGNED_BY_ORGANISATION(
      "organisation",
      true,
      plan -> plan.signatures.remove(PartyRole.THIRD_PARTY_ORGANISATION),
      "plan.not-signed [CARE_ACT_ADULT, THIRD_PARTY_ORGANISATION]"),
  NOT_SIGNED_BY_PERSON(
      "person",
      true,
      plan -> plan.signatures.remove(PartyRole.PERSON),
      "plan.not-signed [CARE_ACT_ADULT, PERSON, AUTHORISED_PERSON, REPRESENTATIVE]",
      "plan.not-signed [NHS, PERSON, REPRESENTATIVE]",
      // the direct payment of line-1 asks for the holder
      "plan.not-signed [CARE_ACT_ADULT, PERSON]"),
  NOT_INDEPENDENT(
      "independence",
      true,
      plan -> plan.independentOf.remove(Budgets.BOARD.id()),
      "plan.not-independent [line-3, brokerage, devon-icb]"),
  LINE_WITHOUT_NEED(
      "line-bare",
      true,
      plan -> plan.lines.add(own("line-bare").build()),
      "plan.line-without-need [line-bare]"),
  SAVING_WITHOUT_NEED(
      "line-saving",
      true,
      plan -> plan.lines.add(own("line-saving").purpose(LinePurpose.REDUNDANCY_SAVING).build()),
      "plan.line-without-need [line-saving]"),
  LINE_NEED_NOT_IN_PLAN(
      "line-need",
      true,
      plan -> plan.lines.add(own("line-need").addNeed(NeedId.of("need-x")).build()),
      "plan.line-need-not-in-plan [line-need, need-x]"),
  LINE_OUTCOME_NOT_IN_PLAN(
      "line-outcome",
      true,
      plan ->
          plan.lines.add(
              own("line-outcome")
                  .addNeed(NeedId.of("need-1"))
                  .addOutcome(OutcomeId.of("outcome-x"))
                  .build()),
      "plan.line-outcome-not-in-plan [line-outcome, outcome-x]"),
  OUTCOME_NEED_NOT_IN_PLAN(
      "outcome-9",
      true,
      plan -> plan.outcomes.add(Plans.outcome("outcome-9", "need-y")),
      "plan.outcome-need-not-in-plan [outcome-9, need-y]"),
  SERVICE_NEED_NOT_IN_PLAN(
      "service",
      true,
      plan -> plan.services.add(new ExistingService("a club", Set.of(NeedId.of("need-z")))),
      "plan.service-need-not-in-plan [need-z]"),
  ELIGIBILITY_UNDECIDED(
      "need-open",
      true,
      plan ->
          plan.needs.add(
              Plans.need(
                  "need-open",
                  Regime.CARE_ACT_ADULT,
                  Finding.undecided(
                      new Question(
                          "eligible",
                          DecisionMaker.ASSESSOR,
                          Citation.law("Care Act 2014", "s 13"))),
                  MeetingOfNeed.UNMET)),
      "plan.content-missing [care-act-eligibility]",
      "plan.eligibility-undecided [need-open]"),
  NEED_NOT_COVERED(
      "need-gap",
      false,
      plan -> plan.needs.add(Plans.need("need-gap", Regime.NHS)),
      "plan.need-not-covered [need-gap]"),
  OVER_BUDGET(
      "line-penny",
      true,
      plan ->
          plan.lines.add(
              Plans.bare("line-penny", Plans.weekly("0.01")).addNeed(NeedId.of("need-1")).build()),
      "plan.over-budget [ADULT_SOCIAL_CARE]"),
  COST_NOT_COMPARABLE(
      "conversion",
      true,
      plan -> {
        plan.conversion = Conversion.WHOLE_WEEKS;
        plan.lines.add(
            Plans.bare("line-once", LineCost.oneOff(Amount.ZERO_POUNDS, Plans.DAY))
                .addNeed(NeedId.of("need-1"))
                .build());
      },
      "plan.cost-not-comparable [line-once]"),
  PAYMENT_NOT_COMPARABLE(
      "payment",
      true,
      plan -> {
        plan.conversion = Conversion.WHOLE_WEEKS;
        plan.payment =
            Agreements.payment(PeriodicAmount.of(Amount.pounds("1.00"), Cadence.CALENDAR_MONTH));
      },
      "plan.cost-not-comparable [payment]"),
  PAYMENT_ABOVE_BUDGET(
      "payment",
      true,
      plan -> plan.payment = Agreements.payment(Budgets.weekly("180.01")),
      "plan.payment-above-budget [agreement-1]");

  /** Faults with one subject get in each other's way and are not put in together. */
  final String subject;

  final boolean blocks;
  final Put put;
  final ImmutableList<String> expected;

  PlanFault(String subject, boolean blocks, Put put, String... expected) {
    this.subject = subject;
    this.blocks = blocks;
    this.put = put;
    this.expected = ImmutableList.copyOf(expected);
  }

  /** Puts a fault into a plan. */
  @Immutable
  interface Put {
    void accept(PlanCase plan);
  }

  private static PlanLine.Builder own(String id) {
    return PlanCase.free(id, FundingStream.ADULT_SOCIAL_CARE, Plans.TO_PERSON);
  }
}
