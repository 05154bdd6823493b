package org.personalbudgets.core.plan;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.Rate;

/** Whether the money of a budget suffices for a plan, stream by stream and exactly. */
final class BudgetChecks {
  private BudgetChecks() {}

  static void check(
      SupportPlan plan, AgreedBudget budget, Conversion conversion, Findings findings) {
    AssessmentId assessment = budget.indicative().assessment();
    if (!plan.assessments().contains(assessment)) {
      findings.block(
          PlanFindingCode.BUDGET_ON_OTHER_ASSESSMENT, Sources.ASSESSED_NEEDS, assessment);
    }
    Set<FundingStream> funded =
        budget.streams().stream().map(StreamFunding::stream).collect(Sets.toImmutableEnumSet());
    for (PlanLine line : plan.lines()) {
      Optional<Amount> amount = SupportPlanChecks.amount(line);
      // adding the budget to nothing of the line's currency refuses another currency, even of
      // nothing
      amount.ifPresent(cost -> cost.times(0).plus(budget.amount().amount()));
      if (amount.isPresent() && !funded.contains(line.stream())) {
        findings.block(
            PlanFindingCode.STREAM_NOT_IN_BUDGET, Sources.sufficiency(line.stream()), line.id());
      }
    }
    PlanCosts costs = plan.costs(budget.amount().cadence(), conversion);
    for (PlanLineId line : costs.notCovered()) {
      findings.block(PlanFindingCode.COST_NOT_COMPARABLE, Sources.SIGN_OFF, line);
    }
    for (FundingStream stream : funded) {
      if (costs.exactOf(stream).compareTo(available(budget, stream)) > 0) {
        findings.block(PlanFindingCode.OVER_BUDGET, Sources.sufficiency(stream), stream.name());
      }
    }
  }

  /** What a stream and its top-ups hold. Top-ups are for the cadence of the budget. */
  private static Fraction available(AgreedBudget budget, FundingStream stream) {
    Amount available = budget.amountOf(stream).amount();
    for (TopUp topUp : budget.topUps()) {
      if (topUp.stream() == stream) {
        available = available.plus(topUp.amount().amount());
      }
    }
    return Fraction.of(available, Rate.ONE);
  }
}
