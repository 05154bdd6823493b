package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.ExcludedCost;
import org.personalbudgets.core.budget.FunderPart;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.OtherPublicMoney;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** Agreed budgets and statements of them, whose parts always add up. */
public final class AgreedBudgetArbitraries {
  private AgreedBudgetArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(AgreedBudget.class, AgreedBudgetArbitraries::agreedBudgets)
        .add(BudgetStatement.class, AgreedBudgetArbitraries::budgetStatements);
  }

  /**
   * Agreed budgets of one to three streams: equal to the indicative budget, a penny off it, or
   * further; some with a lowest cost at or below the budget, and some of those topped up.
   */
  public static Arbitrary<AgreedBudget> agreedBudgets() {
    Arbitrary<Set<FundingStream>> streams =
        Arbitraries.of(FundingStream.class).set().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Cadence> cadences =
        Arbitraries.of(Cadence.WEEK, Cadence.FOUR_WEEKS, Cadence.CALENDAR_MONTH);
    return Combinators.combine(streams, DateArbitraries.dates(), cadences)
        .flatAs(AgreedBudgetArbitraries::agreedBudgets)
        .withoutEdgeCases();
  }

  private static Arbitrary<AgreedBudget> agreedBudgets(
      Set<FundingStream> streams, LocalDate date, Cadence cadence) {
    Arbitrary<List<StreamFunding>> fundings =
        Combinators.combine(
                streams.stream()
                    .map(stream -> BudgetArbitraries.streamFundings(stream, date, cadence))
                    .toList())
            .as(list -> list);
    Arbitrary<Optional<TopUp>> topUps =
        Arbitraries.<FundingStream>of(streams)
            .flatMap(
                stream ->
                    stream.topUpPossible()
                        ? BudgetArbitraries.topUps(stream, cadence).optional(0.5)
                        : Arbitraries.just(Optional.<TopUp>empty()));
    return Combinators.combine(
            fundings,
            Combinators.combine(TextArbitraries.ids(), Arbitraries.of(AllocationMethod.class))
                .as(Estimate::new),
            // pence between the indicative and the agreed budget
            Arbitraries.of(0L, 0L, 1L, -1L, 10_000L),
            TextArbitraries.personalTexts(),
            // pence between the budget and the lowest cost of an adequate plan
            Arbitraries.of(0L, 1L, 500L).optional(0.6),
            topUps,
            BudgetArbitraries.excludedCosts().list().ofMaxSize(1),
            BudgetArbitraries.otherPublicMoney().list().ofMaxSize(1))
        .as(
            (parts, estimate, gap, reason, slack, topUp, costs, money) ->
                build(date, cadence, parts, estimate, gap, reason, slack, topUp, costs, money))
        .withoutEdgeCases();
  }

  private static AgreedBudget build(
      LocalDate date,
      Cadence cadence,
      List<StreamFunding> parts,
      Estimate estimate,
      long gap,
      String reason,
      Optional<Long> slack,
      Optional<TopUp> topUp,
      List<ExcludedCost> costs,
      List<OtherPublicMoney> money) {
    Amount total = Amount.sum("GBP", parts.stream().map(part -> part.amount().amount()).toList());
    Amount indicative = total.plus(Amount.pence(gap)).max(Amount.ZERO_POUNDS);
    AgreedBudget.Builder builder =
        AgreedBudget.builder()
            .indicative(estimate.of(indicative, cadence, date))
            .streams(parts)
            .agreedOn(date);
    if (!indicative.equals(total)) {
      builder.differenceReason(reason);
    }
    if (slack.isPresent()) {
      Amount lowest = total.minus(Amount.pence(slack.get())).max(Amount.ZERO_POUNDS);
      builder.lowestCostOfAdequatePlan(PeriodicAmount.of(lowest, cadence));
      topUp.ifPresent(builder::addTopUp);
    }
    costs.forEach(builder::addExcludedCost);
    money.forEach(builder::addOtherPublicMoney);
    return builder.build();
  }

  /** How an indicative budget was arrived at. */
  private record Estimate(String assessment, AllocationMethod method) {
    IndicativeBudget of(Amount amount, Cadence cadence, LocalDate date) {
      return IndicativeBudget.builder()
          .assessment(AssessmentId.of(assessment))
          .asOf(date)
          .method(method)
          .tableVersion("2026.1")
          .cadence(cadence)
          .addLine(new AllocationLine("total", amount))
          .build();
    }
  }

  /** Statements of one to three funders' parts and the person's, where one can be charged. */
  public static Arbitrary<BudgetStatement> budgetStatements() {
    Arbitrary<List<FunderPart>> parts =
        BudgetArbitraries.funderParts()
            .list()
            .uniqueElements(part -> List.of(part.stream(), part.funder().id()))
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(
            parts,
            MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST),
            Arbitraries.of(Cadence.class))
        .as(
            (funders, person, cadence) ->
                BudgetStatement.builder()
                    .cadence(cadence)
                    .personsPart(
                        funders.stream().anyMatch(part -> part.stream().contributionPossible())
                            ? person
                            : Amount.ZERO_POUNDS)
                    .funderParts(funders)
                    .build())
        .withoutEdgeCases();
  }
}
