package org.personalbudgets.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.ConditionMonitor;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.PlanRisk;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/** What is free in a generated plan; the rest follows, so that it can be agreed. */
record PlanDraft(String id, LocalDate date, List<PlanDraft.Part> parts, String text) {
  private static final Conversion CONVERSION = Conversion.WEEKS_52_A_YEAR;
  private static final Rounding UP = Rounding.of(RoundingMode.CEILING, "enough for the plan");
  private static final AssessmentId ASSESSMENT = AssessmentId.of("assessment");
  private static final OutcomeId OUTCOME = OutcomeId.of("outcome");

  /** The part of a plan under one body of law. */
  record Part(
      Regime regime, FundingStream stream, List<Need> needs, List<Line> lines, Amount spare) {}

  /** A line of the plan, for the need at a position modulo how many there are. */
  record Line(
      Category category, LineCost cost, ManagementMode mode, Set<String> payees, int need) {}

  AgreedPlan agree() {
    SupportPlan plan = plan();
    AgreedBudget budget = budget(plan);
    return AgreedPlan.builder()
        .plan(plan)
        .budget(budget)
        .agreement(AgreementDraft.agreement(plan, budget, date))
        .agreedOn(date)
        .conversion(CONVERSION)
        .build();
  }

  private SupportPlan plan() {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of(id))
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(ASSESSMENT)
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, text))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, text))
            .addRisk(new PlanRisk("falls", text, Optional.of(text)))
            .careCoordinator(TextArbitraries.CANARY)
            .addMonitor(new ConditionMonitor("condition", TextArbitraries.CANARY));
    for (PlanQuestion question : PlanQuestion.values()) {
      plan.putAnswer(question, text);
    }
    Set<NeedId> needs = new LinkedHashSet<>();
    for (Part part : parts) {
      plan.addRegime(part.regime()).needs(part.needs()).lines(lines(part));
      part.needs().forEach(need -> needs.add(need.id()));
    }
    return plan.addWantedOutcome(
            WantedOutcome.builder().id(OUTCOME).statement(text).needs(needs).build())
        .build();
  }

  private List<PlanLine> lines(Part part) {
    List<PlanLine> lines = new ArrayList<>();
    for (Line line : part.lines()) {
      PlanLine.Builder builder =
          PlanLine.builder()
              .id(PlanLineId.of("line-" + part.regime().ordinal() + "-" + lines.size()))
              .description(text)
              .category(line.category())
              .addNeed(part.needs().get(line.need() % part.needs().size()).id())
              .addOutcome(OUTCOME)
              .cost(line.cost())
              .mode(line.mode())
              .stream(part.stream());
      line.payees().forEach(builder::addNamedPayee);
      lines.add(builder.build());
    }
    return lines;
  }

  /** For each stream what its lines cost and the spare money on top. */
  private AgreedBudget budget(SupportPlan plan) {
    AgreedBudget.Builder budget = AgreedBudget.builder().agreedOn(date);
    IndicativeBudget.Builder indicative =
        IndicativeBudget.builder()
            .assessment(ASSESSMENT)
            .asOf(date)
            .method(AllocationMethod.READY_RECKONER)
            .tableVersion("1")
            .cadence(Cadence.WEEK);
    for (Part part : parts) {
      PeriodicAmount cost = plan.costs(Cadence.WEEK, CONVERSION).ofStream(part.stream(), UP);
      PeriodicAmount amount = cost.plus(PeriodicAmount.weekly(part.spare()));
      Funder funder =
          new Funder(
              AgreedPlanArbitraries.funderOf(part.stream()),
              BudgetArbitraries.funderKind(part.stream(), date),
              "Funder");
      budget.addStream(
          StreamFunding.builder().stream(part.stream()).funder(funder).amount(amount).build());
      indicative.addLine(new AllocationLine(part.stream().name(), amount.amount()));
    }
    return budget.indicative(indicative.build()).build();
  }
}
