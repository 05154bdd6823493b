package org.personalbudgets.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.Contribution;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.budget.ExcludedCost;
import org.personalbudgets.core.budget.FirstPartyGround;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FunderPart;
import org.personalbudgets.core.budget.FunderSuccession;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.core.budget.OtherPublicMoney;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.budget.TopUpPayer;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** Funders and the parts of budgets; {@link AgreedBudgetArbitraries} puts them together. */
public final class BudgetArbitraries {
  /** The most that any one part of a generated budget comes to. */
  static final Amount MOST = Amount.pounds("5000");

  private BudgetArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(FunderId.class, () -> TextArbitraries.ids().map(FunderId::of))
        .add(Funder.class, BudgetArbitraries::funders)
        .add(FunderPart.class, BudgetArbitraries::funderParts)
        .add(FunderSuccession.class, BudgetArbitraries::funderSuccessions)
        .add(StreamFunding.class, BudgetArbitraries::streamFundings)
        .add(AllocationLine.class, BudgetArbitraries::allocationLines)
        .add(IndicativeBudget.class, BudgetArbitraries::indicativeBudgets)
        .add(Contribution.class, BudgetArbitraries::contributions)
        .add(NetAndGross.class, BudgetArbitraries::netsAndGrosses)
        .add(TopUp.class, BudgetArbitraries::topUps)
        .add(ExcludedCost.class, BudgetArbitraries::excludedCosts)
        .add(OtherPublicMoney.class, BudgetArbitraries::otherPublicMoney);
    AgreedBudgetArbitraries.addTo(registry);
  }

  /** Funders of every kind. */
  public static Arbitrary<Funder> funders() {
    return Arbitraries.of(FunderKind.class).flatMap(BudgetArbitraries::funders).withoutEdgeCases();
  }

  /** Funders of one kind. */
  public static Arbitrary<Funder> funders(FunderKind kind) {
    return Combinators.combine(TextArbitraries.ids(), TextArbitraries.shortTexts())
        .as((id, name) -> new Funder(FunderId.of(id), kind, name))
        .withoutEdgeCases();
  }

  /** The kind of body that pays a stream on a day. */
  static FunderKind funderKind(FundingStream stream, LocalDate date) {
    if (stream != FundingStream.NHS) {
      return FunderKind.LOCAL_AUTHORITY;
    }
    return FunderKind.INTEGRATED_CARE_BOARD.existsOn(date)
        ? FunderKind.INTEGRATED_CARE_BOARD
        : FunderKind.CLINICAL_COMMISSIONING_GROUP;
  }

  /** What a funder that may fund a stream puts into it. */
  public static Arbitrary<FunderPart> funderParts() {
    return Combinators.combine(Arbitraries.of(FundingStream.class), DateArbitraries.dates())
        .flatAs(
            (stream, date) ->
                Combinators.combine(
                        funders(funderKind(stream, date)), MoneyArbitraries.poundsUpTo(MOST))
                    .as((funder, amount) -> new FunderPart(funder, stream, amount)))
        .withoutEdgeCases();
  }

  /** An integrated care board in the place of a clinical commissioning group, and councils. */
  public static Arbitrary<FunderSuccession> funderSuccessions() {
    Arbitrary<FunderSuccession> health =
        Combinators.combine(
                TextArbitraries.shortIds(),
                funders(FunderKind.CLINICAL_COMMISSIONING_GROUP),
                funders(FunderKind.INTEGRATED_CARE_BOARD))
            .as(
                (id, before, after) ->
                    new FunderSuccession(
                        before,
                        new Funder(FunderId.of("after-" + id), after.kind(), after.name()),
                        LocalDate.of(2022, 7, 1)));
    Arbitrary<FunderSuccession> councils =
        Combinators.combine(funders(FunderKind.LOCAL_AUTHORITY), DateArbitraries.dates())
            .as(
                (before, date) ->
                    new FunderSuccession(
                        before,
                        new Funder(FunderId.of("unitary"), before.kind(), "Unitary"),
                        date));
    return Arbitraries.oneOf(health, councils)
        .filter(succession -> !succession.before().id().equals(succession.after().id()))
        .withoutEdgeCases();
  }

  /** Streams with their funder and weekly amount. */
  public static Arbitrary<StreamFunding> streamFundings() {
    return Combinators.combine(Arbitraries.of(FundingStream.class), DateArbitraries.dates())
        .flatAs((stream, date) -> streamFundings(stream, date, Cadence.WEEK))
        .withoutEdgeCases();
  }

  /** One stream, by a funder that exists on a day, charged by any rule it may be charged by. */
  static Arbitrary<StreamFunding> streamFundings(
      FundingStream stream, LocalDate date, Cadence cadence) {
    return Builders.withBuilder(() -> StreamFunding.builder().stream(stream))
        .use(funders(funderKind(stream, date)))
        .in(StreamFunding.Builder::funder)
        .use(MoneyArbitraries.poundsUpTo(MOST).map(pounds -> PeriodicAmount.of(pounds, cadence)))
        .in(StreamFunding.Builder::amount)
        .use(Arbitraries.<ChargingRule>of(stream.chargingRules()))
        .withProbability(0.7)
        .in(StreamFunding.Builder::chargingRule)
        .use(TextArbitraries.ids())
        .withProbability(0.3)
        .in(StreamFunding.Builder::exclusionListId)
        .build(StreamFunding.Builder::build)
        .withoutEdgeCases();
  }

  /** Lines of an allocation, such as a council's table gives for each part of life. */
  public static Arbitrary<AllocationLine> allocationLines() {
    return Combinators.combine(TextArbitraries.ids(), MoneyArbitraries.poundsUpTo(MOST))
        .as(AllocationLine::new)
        .withoutEdgeCases();
  }

  /** Indicative budgets of one to four lines. */
  public static Arbitrary<IndicativeBudget> indicativeBudgets() {
    return Builders.withBuilder(IndicativeBudget::builder)
        .use(TextArbitraries.ids().map(AssessmentId::of))
        .in(IndicativeBudget.Builder::assessment)
        .use(DateArbitraries.dates())
        .in(IndicativeBudget.Builder::asOf)
        .use(Arbitraries.of(AllocationMethod.class))
        .in(IndicativeBudget.Builder::method)
        .use(TextArbitraries.ids())
        .in(IndicativeBudget.Builder::tableVersion)
        .use(Arbitraries.of(Cadence.class))
        .in(IndicativeBudget.Builder::cadence)
        .use(allocationLines().list().ofMinSize(1).ofMaxSize(4))
        .in(IndicativeBudget.Builder::lines)
        .build(IndicativeBudget.Builder::build)
        .withoutEdgeCases();
  }

  /** Weekly contributions on every basis. */
  public static Arbitrary<Contribution> contributions() {
    return Combinators.combine(
            MoneyArbitraries.weeklyAmounts(),
            DateArbitraries.dates(),
            Arbitraries.of(ContributionBasis.class),
            LawArbitraries.citations())
        .as(
            (amount, date, basis, source) ->
                basis == ContributionBasis.NOTHING_CHARGEABLE
                    ? new Contribution(
                        PeriodicAmount.weekly(Amount.ZERO_POUNDS), date, basis, source)
                    : new Contribution(amount, date, basis, source))
        .withoutEdgeCases();
  }

  /** A weekly cost with a contribution from nothing to all of it. */
  public static Arbitrary<NetAndGross> netsAndGrosses() {
    return MoneyArbitraries.poundsUpTo(MOST)
        .flatMap(
            gross ->
                MoneyArbitraries.poundsUpTo(gross)
                    .map(
                        part ->
                            new NetAndGross(
                                PeriodicAmount.weekly(gross), PeriodicAmount.weekly(part))))
        .withoutEdgeCases();
  }

  /** Weekly top-ups by every payer, of the streams that may be topped up. */
  public static Arbitrary<TopUp> topUps() {
    return Arbitraries.of(FundingStream.class)
        .filter(FundingStream::topUpPossible)
        .flatMap(stream -> topUps(stream, Cadence.WEEK))
        .withoutEdgeCases();
  }

  static Arbitrary<TopUp> topUps(FundingStream stream, Cadence cadence) {
    return Combinators.combine(
            MoneyArbitraries.prices(),
            Arbitraries.of(TopUpPayer.class),
            Arbitraries.of(FirstPartyGround.class),
            TextArbitraries.personalTexts())
        .as(
            (price, payer, ground, purpose) -> {
              TopUp.Builder builder =
                  TopUp.builder().stream(stream)
                      .amount(PeriodicAmount.of(price, cadence))
                      .payer(payer)
                      .purpose(purpose);
              return payer == TopUpPayer.FIRST_PARTY
                  ? builder.firstPartyGround(ground).build()
                  : builder.build();
            })
        .withoutEdgeCases();
  }

  /** Costs left out of a budget, with the text that leaves them out. */
  public static Arbitrary<ExcludedCost> excludedCosts() {
    return Combinators.combine(
            TextArbitraries.ids(), MoneyArbitraries.weeklyAmounts(), LawArbitraries.citations())
        .as(ExcludedCost::new)
        .withoutEdgeCases();
  }

  /** Money from elsewhere that goes with a budget. */
  public static Arbitrary<OtherPublicMoney> otherPublicMoney() {
    return Combinators.combine(TextArbitraries.ids(), MoneyArbitraries.weeklyAmounts())
        .as(OtherPublicMoney::new)
        .withoutEdgeCases();
  }
}
