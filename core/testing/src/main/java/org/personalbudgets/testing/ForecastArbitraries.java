package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.forecast.ExpectedIncome;
import org.personalbudgets.core.forecast.Forecast;
import org.personalbudgets.core.forecast.ForecastItem;
import org.personalbudgets.core.forecast.ForecastRequest;
import org.personalbudgets.core.forecast.ForecastStep;
import org.personalbudgets.core.forecast.RingFence;
import org.personalbudgets.core.forecast.RingFenceKind;
import org.personalbudgets.core.forecast.StreamForecast;
import org.personalbudgets.core.forecast.UnderUse;
import org.personalbudgets.core.forecast.UnderUseCause;
import org.personalbudgets.core.forecast.UnderUseKind;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/** Forecasts, and what they are made from. */
public final class ForecastArbitraries {
  private ForecastArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(RingFence.class, ForecastArbitraries::ringFences)
        .add(ExpectedIncome.class, () -> DateArbitraries.dates().flatMap(day -> income(day, day)))
        .add(
            UnderUseCause.class,
            () ->
                Combinators.combine(PlanLineArbitraries.planLineIds(), DateArbitraries.ranges())
                    .flatAs(ForecastArbitraries::causes))
        .add(UnderUse.class, ForecastArbitraries::underUse)
        .add(ForecastItem.class, ForecastArbitraries::forecastItems)
        .add(ForecastStep.class, ForecastArbitraries::forecastSteps)
        .add(ForecastRequest.class, ForecastArbitraries::forecastRequests)
        .add(Forecast.class, ForecastArbitraries::forecasts)
        .add(
            StreamForecast.class,
            () ->
                forecasts()
                    .map(Forecast::streams)
                    .filter(streams -> !streams.isEmpty())
                    .map(streams -> streams.get(0)));
  }

  /** Money of any stream set aside for anything. */
  public static Arbitrary<RingFence> ringFences() {
    return Arbitraries.of(FundingStream.class).flatMap(ForecastArbitraries::ringFences);
  }

  static Arbitrary<RingFence> ringFences(FundingStream stream) {
    return Combinators.combine(
            Arbitraries.of(RingFenceKind.class),
            MoneyArbitraries.prices(),
            LawArbitraries.citations())
        .as((kind, amount, source) -> new RingFence(kind, stream, amount, source))
        .withoutEdgeCases();
  }

  private static Arbitrary<ExpectedIncome> income(LocalDate first, LocalDate last) {
    return Combinators.combine(
            Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()),
            Arbitraries.of(FundingStream.class),
            MoneyArbitraries.prices())
        .as((day, stream, amount) -> new ExpectedIncome(LocalDate.ofEpochDay(day), stream, amount))
        .withoutEdgeCases();
  }

  private static Arbitrary<UnderUseCause> causes(PlanLineId line, DateRange days) {
    return Combinators.combine(Arbitraries.of(UnderUseKind.class), TextArbitraries.ids())
        .as((kind, evidence) -> new UnderUseCause(line, kind, days, evidence))
        .withoutEdgeCases();
  }

  private static Arbitrary<UnderUse> underUse() {
    return Combinators.combine(
            PlanLineArbitraries.planLineIds(),
            MoneyArbitraries.prices(),
            Arbitraries.integers().between(1, 4),
            DateArbitraries.ranges())
        .flatAs(
            (line, amount, part, days) ->
                causes(line, days)
                    .list()
                    .ofMaxSize(2)
                    .map(
                        causes ->
                            new UnderUse(
                                line, amount.times(part), amount.times(part - 1L), causes)))
        .withoutEdgeCases();
  }

  /** Items of every kind. */
  public static Arbitrary<ForecastItem> forecastItems() {
    return Combinators.combine(
            Arbitraries.of(ForecastItem.Kind.class),
            TextArbitraries.ids(),
            MoneyArbitraries.prices())
        .as(ForecastItem::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<ForecastStep> forecastSteps() {
    return Combinators.combine(
            DateArbitraries.dates(),
            forecastItems(),
            MoneyArbitraries.prices(),
            MoneyArbitraries.prices())
        .as((day, item, free, more) -> new ForecastStep(day, item, free.plus(more), free))
        .withoutEdgeCases();
  }

  /** Forecasts of everything that {@link #forecastRequests} asks for. */
  public static Arbitrary<Forecast> forecasts() {
    return forecastRequests().map(Forecast::of);
  }

  /** Ledgers and up to three lines over a period of 70 days that begins with the ledger's time. */
  public static Arbitrary<ForecastRequest> forecastRequests() {
    return Combinators.combine(DateArbitraries.dates(), Arbitraries.integers().between(0, 69))
        .flatAs(
            (first, day) -> requests(DateRange.of(first, first.plusDays(69)), first.plusDays(day)))
        .withoutEdgeCases();
  }

  private static Arbitrary<ForecastRequest> requests(DateRange period, LocalDate asOf) {
    return lines(period.first())
        .list()
        .uniqueElements(PlanLine::id)
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(lines -> requests(period, asOf, lines));
  }

  private static Arbitrary<ForecastRequest> requests(
      DateRange period, LocalDate asOf, List<PlanLine> lines) {
    Arbitrary<PlanLineId> ids = Arbitraries.of(lines).map(PlanLine::id);
    Builders.BuilderCombinator<ForecastRequest.Builder> request =
        Builders.withBuilder(
                () -> ForecastRequest.builder().period(period).asOf(asOf).planLines(lines))
            .use(LedgerArbitraries.ledgers(ids, CategoryArbitraries.categories()))
            .in(ForecastRequest.Builder::ledger)
            .use(ringFences().list().ofMaxSize(2))
            .in(ForecastRequest.Builder::ringFences)
            .use(ids.flatMap(line -> causes(line, period)).list().ofMaxSize(2))
            .in(ForecastRequest.Builder::causes);
    return asOf.equals(period.last())
        ? request.build(ForecastRequest.Builder::build)
        : request
            .use(income(asOf.plusDays(1), period.last()).list().ofMaxSize(2))
            .in(ForecastRequest.Builder::income)
            .build(ForecastRequest.Builder::build);
  }

  /** Lines that cost something within the period. */
  private static Arbitrary<PlanLine> lines(LocalDate first) {
    Arbitrary<LineCost> costs =
        Combinators.combine(
                MoneyArbitraries.prices(),
                Arbitraries.of(Cadence.WEEK, Cadence.FOUR_WEEKS, Cadence.CALENDAR_MONTH),
                Arbitraries.integers().between(0, 69))
            .as(
                (amount, cadence, day) ->
                    LineCost.repeating(PeriodicAmount.of(amount, cadence), first.plusDays(day)));
    return Combinators.combine(PlanLineArbitraries.planLines(), costs)
        .as(
            (line, cost) ->
                PlanLine.builder()
                    .id(line.id())
                    .description(line.description())
                    .category(line.category())
                    .cost(cost)
                    .mode(line.mode())
                    .stream(line.stream())
                    .purpose(line.purpose())
                    .build());
  }
}
