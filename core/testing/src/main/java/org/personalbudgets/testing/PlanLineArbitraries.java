package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.ConditionMonitor;
import org.personalbudgets.core.plan.Coverage;
import org.personalbudgets.core.plan.ExistingService;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.NeedCoverage;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanFindingCode;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanRisk;
import org.personalbudgets.core.plan.ScheduledCost;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** The parts of plans; {@link PlanArbitraries} puts them together. */
public final class PlanLineArbitraries {
  private PlanLineArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(PlanLineId.class, PlanLineArbitraries::planLineIds)
        .add(LineCost.class, PlanLineArbitraries::lineCosts)
        .add(LineCost.OneOff.class, PlanLineArbitraries::oneOffCosts)
        .add(LineCost.Repeating.class, PlanLineArbitraries::repeatingCosts)
        .add(LineCost.NoCost.class, () -> TextArbitraries.personalTexts().map(LineCost.NoCost::new))
        .add(ScheduledCost.class, PlanLineArbitraries::scheduledCosts)
        .add(PlanLine.class, PlanLineArbitraries::planLines)
        .add(ExistingService.class, PlanLineArbitraries::existingServices)
        .add(Advice.class, PlanLineArbitraries::advice)
        .add(PlanRisk.class, PlanLineArbitraries::planRisks)
        .add(ConditionMonitor.class, PlanLineArbitraries::conditionMonitors)
        .add(NeedCoverage.class, PlanLineArbitraries::needCoverages)
        .add(PlanFinding.class, PlanLineArbitraries::planFindings);
  }

  /** Ids of plan lines. */
  public static Arbitrary<PlanLineId> planLineIds() {
    return TextArbitraries.ids().map(PlanLineId::of);
  }

  /** Costs of every kind. */
  public static Arbitrary<LineCost> lineCosts() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, repeatingCosts()),
            Tuple.of(2, oneOffCosts()),
            Tuple.of(1, TextArbitraries.personalTexts().map(LineCost::noCost)))
        .withoutEdgeCases();
  }

  private static Arbitrary<LineCost.OneOff> oneOffCosts() {
    return Combinators.combine(
            MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST), DateArbitraries.dates())
        .as(LineCost.OneOff::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<LineCost.Repeating> repeatingCosts() {
    return Combinators.combine(
            MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST),
            Arbitraries.of(Cadence.class),
            DateArbitraries.dates(),
            DateArbitraries.lengths().optional(0.4))
        .as(
            (amount, cadence, first, days) ->
                new LineCost.Repeating(
                    PeriodicAmount.of(amount, cadence),
                    first,
                    days.map(length -> first.plusDays(length - 1L))))
        .withoutEdgeCases();
  }

  /** Dated costs. */
  public static Arbitrary<ScheduledCost> scheduledCosts() {
    return Combinators.combine(
            DateArbitraries.dates(), MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST))
        .as(ScheduledCost::new)
        .withoutEdgeCases();
  }

  /** Lines of any plan: they may name needs and outcomes that it has not. */
  public static Arbitrary<PlanLine> planLines() {
    return Builders.withBuilder(PlanLine::builder)
        .use(planLineIds())
        .in(PlanLine.Builder::id)
        .use(TextArbitraries.personalTexts())
        .in(PlanLine.Builder::description)
        .use(CategoryArbitraries.categories())
        .in(PlanLine.Builder::category)
        .use(NeedArbitraries.needIds().set().ofMaxSize(2))
        .in(PlanLine.Builder::needs)
        .use(TextArbitraries.ids().map(OutcomeId::of).set().ofMaxSize(2))
        .in(PlanLine.Builder::outcomes)
        .use(lineCosts())
        .in(PlanLine.Builder::cost)
        .use(TextArbitraries.personalShortTexts())
        .withProbability(0.3)
        .in(PlanLine.Builder::frequency)
        .use(AgreementArbitraries.singleModes())
        .in(PlanLine.Builder::mode)
        .use(Arbitraries.of(FundingStream.class))
        .in(PlanLine.Builder::stream)
        .use(Arbitraries.of(LinePurpose.class))
        .withProbability(0.5)
        .in(PlanLine.Builder::purpose)
        .use(TextArbitraries.ids().set().ofMaxSize(2))
        .in(Items.each(PlanLine.Builder::addNamedPayee))
        .build(PlanLine.Builder::build)
        .withoutEdgeCases();
  }

  /** Services that meet needs at no cost to the budget. */
  public static Arbitrary<ExistingService> existingServices() {
    return Combinators.combine(
            TextArbitraries.personalTexts(),
            NeedArbitraries.needIds().set().ofMinSize(1).ofMaxSize(2))
        .as(ExistingService::new)
        .withoutEdgeCases();
  }

  /** Advice for every purpose. */
  public static Arbitrary<Advice> advice() {
    return Combinators.combine(Arbitraries.of(AdvicePurpose.class), TextArbitraries.personalTexts())
        .as(Advice::new)
        .withoutEdgeCases();
  }

  /** Risks with a procedure agreed, or without. */
  public static Arbitrary<PlanRisk> planRisks() {
    return Combinators.combine(
            TextArbitraries.ids(),
            TextArbitraries.personalTexts(),
            TextArbitraries.personalTexts().optional(0.7))
        .as(PlanRisk::new)
        .withoutEdgeCases();
  }

  /** Who watches over a health condition. */
  public static Arbitrary<ConditionMonitor> conditionMonitors() {
    return Combinators.combine(TextArbitraries.ids(), TextArbitraries.personalShortTexts())
        .as(ConditionMonitor::new)
        .withoutEdgeCases();
  }

  /** Needs, covered in every way and not at all. */
  public static Arbitrary<NeedCoverage> needCoverages() {
    return Combinators.combine(
            NeedArbitraries.needIds(),
            Arbitraries.of(Coverage.class),
            planLineIds().list().ofMaxSize(2))
        .as(NeedCoverage::new)
        .withoutEdgeCases();
  }

  /** Findings on plans, with every code. */
  public static Arbitrary<PlanFinding> planFindings() {
    return Combinators.combine(
            Arbitraries.of(PlanFindingCode.class),
            LawArbitraries.citations(),
            TextArbitraries.ids().list().ofMaxSize(2),
            Items.either())
        .as(PlanFinding::new)
        .withoutEdgeCases();
  }
}
