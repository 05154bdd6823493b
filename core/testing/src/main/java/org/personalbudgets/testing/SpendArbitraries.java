package org.personalbudgets.testing;

import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;

/** Requests to spend, and who is to be paid. */
public final class SpendArbitraries {
  private SpendArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Payee.class, SpendArbitraries::payees)
        .add(Payee.Individual.class, SpendArbitraries::individuals)
        .add(Payee.Provider.class, () -> TextArbitraries.ids().map(Payee.Provider::new))
        .add(
            Payee.PublicBody.class,
            () -> TextArbitraries.ids().map(FunderId::of).map(Payee.PublicBody::new))
        .add(SpendRequest.class, SpendArbitraries::spendRequests);
  }

  /** People of every kinship, providers and public bodies. */
  public static Arbitrary<Payee> payees() {
    return Arbitraries.<Payee>oneOf(
            individuals(),
            TextArbitraries.ids().map(Payee::provider),
            TextArbitraries.ids().map(FunderId::of).map(Payee::publicBody))
        .withoutEdgeCases();
  }

  private static Arbitrary<Payee.Individual> individuals() {
    return Combinators.combine(TextArbitraries.ids(), PersonArbitraries.relationships())
        .as(Payee.Individual::new)
        .withoutEdgeCases();
  }

  /** Requests that have nothing to do with any plan. */
  public static Arbitrary<SpendRequest> spendRequests() {
    return free(SpendRequest::builder)
        .use(CategoryArbitraries.categories())
        .in(SpendRequest.Builder::category)
        .use(PlanLineArbitraries.planLineIds())
        .withProbability(0.5)
        .in(SpendRequest.Builder::planLine)
        .use(NeedArbitraries.needIds().set().ofMaxSize(2))
        .in(SpendRequest.Builder::needs)
        .use(DateArbitraries.dates())
        .in(SpendRequest.Builder::date)
        .use(AgreementArbitraries.managementModes())
        .withProbability(0.3)
        .in(SpendRequest.Builder::mode)
        .build(SpendRequest.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Requests of a person with this plan: most for one of its lines and what that line buys, some
   * for a need only, some for neither; from a year before the plan to two years after.
   */
  public static Arbitrary<SpendRequest> spendRequests(AgreedPlan plan) {
    return Arbitraries.of(plan.plan().lines())
        .flatMap(line -> spendRequests(plan, line))
        .withoutEdgeCases();
  }

  private static Arbitrary<SpendRequest> spendRequests(AgreedPlan plan, PlanLine line) {
    Arbitrary<Category> categories =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(line.category())),
            Tuple.of(1, CategoryArbitraries.categories()));
    return free(SpendRequest::builder)
        .use(categories)
        .in(SpendRequest.Builder::category)
        .use(Arbitraries.just(line.id()))
        .withProbability(0.8)
        .in(SpendRequest.Builder::planLine)
        .use(Arbitraries.subsetOf(line.needs()))
        .in(SpendRequest.Builder::needs)
        .use(Arbitraries.integers().between(-365, 730).map(plan.agreedOn()::plusDays))
        .in(SpendRequest.Builder::date)
        .build(SpendRequest.Builder::build)
        .withoutEdgeCases();
  }

  private static Builders.BuilderCombinator<SpendRequest.Builder> free(
      Supplier<SpendRequest.Builder> builders) {
    return Builders.withBuilder(builders)
        .use(TextArbitraries.ids())
        .in(SpendRequest.Builder::id)
        .use(MoneyArbitraries.prices())
        .in(SpendRequest.Builder::amount)
        .use(payees())
        .in(SpendRequest.Builder::payee)
        .use(Arbitraries.of(Supply.class))
        .withProbability(0.5)
        .in(SpendRequest.Builder::supply)
        .use(Arbitraries.of(FundingStream.class))
        .withProbability(0.3)
        .in(SpendRequest.Builder::stream)
        .use(DateArbitraries.ranges())
        .withProbability(0.2)
        .in(SpendRequest.Builder::stay)
        .use(Arbitraries.of("receipt", "quote").set().ofMaxSize(2))
        .in(SpendRequest.Builder::evidence)
        .use(TextArbitraries.personalTexts())
        .withProbability(0.3)
        .in(SpendRequest.Builder::description);
  }
}
