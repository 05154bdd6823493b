package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** What the samples have in common. */
final class SampleParts {
  private SampleParts() {}

  static PeriodicAmount weekly(String pounds) {
    return PeriodicAmount.weekly(Amount.pounds(pounds));
  }

  static Need need(
      Regime regime, String id, NeedDomain domain, String description, Optional<Anchor> anchor) {
    Need.Builder need =
        Need.builder()
            .id(NeedId.of(id))
            .regime(regime)
            .domain(domain)
            .description(description)
            .eligible(Finding.decided(true))
            .meeting(MeetingOfNeed.UNMET);
    anchor.ifPresent(need::anchor);
    return need.build();
  }

  static WantedOutcome outcome(String id, String statement, String... needs) {
    return WantedOutcome.builder()
        .id(OutcomeId.of(id))
        .statement(statement)
        .needs(List.of(needs).stream().map(NeedId::of).toList())
        .build();
  }

  /** A line that a direct payment buys, towards the outcome for its need. */
  static PlanLine line(
      FundingStream stream,
      DirectPaymentHolder holder,
      String id,
      Category category,
      LineCost cost,
      String description,
      WantedOutcome outcome) {
    return PlanLine.builder()
        .id(PlanLineId.of(id))
        .description(description)
        .category(category)
        .needs(outcome.needs())
        .addOutcome(outcome.id())
        .cost(cost)
        .mode(ManagementMode.directPaymentTo(holder))
        .stream(stream)
        .build();
  }

  /** A complete draft for what the assessments found. */
  static SupportPlan.Builder plan(String id, List<Assessment> assessments, List<PlanLine> lines) {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of(id))
            .addAuthor(PlanAuthor.PERSON)
            .addAuthor(PlanAuthor.COUNCIL)
            .lines(lines)
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, "The library lends equipment."))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, "The falls clinic meets on Mondays."));
    answers().forEach(plan::putAnswer);
    for (Assessment assessment : assessments) {
      plan.addRegime(assessment.regime())
          .addAssessment(assessment.id())
          .needs(assessment.needs())
          .wantedOutcomes(assessment.wantedOutcomes());
    }
    return plan;
  }

  private static Map<PlanQuestion, String> answers() {
    Map<PlanQuestion, String> answers = new LinkedHashMap<>();
    answers.put(PlanQuestion.WHAT_IS_IMPORTANT, "Choosing who helps, and when.");
    answers.put(PlanQuestion.WHAT_TO_CHANGE, "Not to wait for whoever happens to be free.");
    answers.put(PlanQuestion.WHAT_TO_ACHIEVE, "The outcomes below.");
    answers.put(PlanQuestion.HOW_SUPPORTED, "By people we know.");
    answers.put(PlanQuestion.HOW_BUDGET_USED, "For the lines below.");
    answers.put(PlanQuestion.HOW_SUPPORT_MANAGED, "As a direct payment.");
    answers.put(PlanQuestion.HOW_IN_CONTROL, "We write the rota.");
    answers.put(PlanQuestion.WHAT_WILL_YOU_DO, "Find the people in the first month.");
    answers.put(PlanQuestion.WHEN_REVIEWED, "After six weeks, then every year.");
    return answers;
  }

  /** A budget that is exactly the indicative one. */
  static AgreedBudget budget(Assessment assessment, LocalDate agreedOn, StreamFunding... streams) {
    IndicativeBudget.Builder indicative =
        IndicativeBudget.builder()
            .assessment(assessment.id())
            .asOf(assessment.date())
            .method(AllocationMethod.READY_RECKONER)
            .tableVersion("sample-1")
            .cadence(Cadence.WEEK);
    for (StreamFunding stream : streams) {
      indicative.addLine(new AllocationLine(stream.stream().name(), stream.amount().amount()));
    }
    return AgreedBudget.builder()
        .indicative(indicative.build())
        .streams(List.of(streams))
        .agreedOn(agreedOn)
        .build();
  }

  /** Four weeks' money paid in on the day of the agreement, for every stream. */
  static Ledger opened(AgreedBudget budget, PeriodicAmount contribution) {
    Ledger ledger = Ledger.inPounds();
    for (StreamFunding stream : budget.streams()) {
      boolean charged = stream.stream().contributionPossible();
      PeriodicAmount net = charged ? stream.amount().minus(contribution) : stream.amount();
      ledger = ledger.append(paid(stream, PostingKind.PAYMENT_IN, net, budget.agreedOn()));
      if (charged && contribution.amount().isPositive()) {
        ledger =
            ledger.append(
                paid(stream, PostingKind.CONTRIBUTION_IN, contribution, budget.agreedOn()));
      }
    }
    return ledger;
  }

  private static Posting paid(
      StreamFunding stream, PostingKind kind, PeriodicAmount weekly, LocalDate on) {
    return Posting.builder()
        .id(PostingId.of(kind.name() + "-" + stream.stream().name()))
        .kind(kind)
        .stream(stream.stream())
        .amount(weekly.forPeriods(4))
        .effectiveOn(on)
        .recordedOn(on)
        .build();
  }
}
