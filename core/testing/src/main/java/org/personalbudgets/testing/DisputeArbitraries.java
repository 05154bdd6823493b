package org.personalbudgets.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.dispute.Dispute;
import org.personalbudgets.core.dispute.Reconsideration;
import org.personalbudgets.core.law.Regime;

/** Disputes and reconsiderations. */
public final class DisputeArbitraries {
  private DisputeArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(
            Reconsideration.class,
            () -> DateArbitraries.dates().flatMap(DisputeArbitraries::reconsiderations))
        .add(Dispute.class, DisputeArbitraries::disputes);
  }

  private static Arbitrary<Reconsideration> reconsiderations(LocalDate asked) {
    Arbitrary<Reconsideration> answered =
        Combinators.combine(
                Arbitraries.integers().between(0, 200),
                Arbitraries.of(Reconsideration.Result.class))
            .as(
                (days, result) ->
                    Reconsideration.askedOn(asked).answered(asked.plusDays(days), result));
    return Arbitraries.oneOf(Arbitraries.just(Reconsideration.askedOn(asked)), answered);
  }

  /** Disputes at every step of their route. */
  public static Arbitrary<Dispute> disputes() {
    return Combinators.combine(TermsArbitraries.complaintRoutes(), DateArbitraries.dates())
        .flatAs(DisputeArbitraries::disputes);
  }

  private static Arbitrary<Dispute> disputes(ComplaintRoute route, LocalDate raised) {
    return Builders.withBuilder(() -> Dispute.builder().route(route).raisedOn(raised))
        .use(TextArbitraries.ids())
        .in(Dispute.Builder::about)
        .use(Arbitraries.of(Regime.class))
        .in(Dispute.Builder::regime)
        .use(Arbitraries.of(route.steps()).list().ofMaxSize(3))
        .in(
            (dispute, steps) -> {
              steps.forEach(dispute::addStepsTaken);
              return dispute;
            })
        .use(reconsiderations(raised).list().ofMaxSize(2))
        .in(Dispute.Builder::reconsiderations)
        .build(Dispute.Builder::build);
  }
}
