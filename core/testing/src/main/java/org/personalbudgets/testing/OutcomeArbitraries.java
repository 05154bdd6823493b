package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.decision.Outcome;

/** Outcomes of decisions, each with what it says. */
public final class OutcomeArbitraries {
  private static final int MOST = 2;

  private OutcomeArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Outcome.class, OutcomeArbitraries::outcomes)
        .add(Outcome.Allowed.class, OutcomeArbitraries::allowed)
        .add(Outcome.Conditional.class, OutcomeArbitraries::conditional)
        .add(Outcome.Referred.class, OutcomeArbitraries::referred)
        .add(Outcome.Refused.class, OutcomeArbitraries::refused)
        .add(Outcome.Cause.class, OutcomeArbitraries::causes)
        .add(Outcome.Cause.NeedsJudgement.class, OutcomeArbitraries::needsJudgement)
        .add(
            Outcome.Cause.PolicyFailed.class,
            () -> ReasonArbitraries.failures().map(Outcome.Cause.PolicyFailed::new))
        .add(
            Outcome.Cause.NotCovered.class,
            () -> Arbitraries.create(Outcome.Cause.NotCovered::new));
  }

  /** Outcomes of every kind. */
  public static Arbitrary<Outcome> outcomes() {
    return Arbitraries.<Outcome>oneOf(allowed(), conditional(), referred(), refused())
        .withoutEdgeCases();
  }

  private static Arbitrary<Outcome.Allowed> allowed() {
    return ReasonArbitraries.reasons().list().ofMaxSize(MOST).map(Outcome.Allowed::new);
  }

  private static Arbitrary<Outcome.Conditional> conditional() {
    return ReasonArbitraries.requirements().list().ofMaxSize(MOST).map(Outcome.Conditional::new);
  }

  private static Arbitrary<Outcome.Referred> referred() {
    return causes().list().ofMaxSize(MOST).map(Outcome.Referred::new);
  }

  private static Arbitrary<Outcome.Refused> refused() {
    return ReasonArbitraries.reasons().list().ofMaxSize(MOST).map(Outcome.Refused::new);
  }

  /** Why a request goes to a person: every cause. */
  public static Arbitrary<Outcome.Cause> causes() {
    return Arbitraries.<Outcome.Cause>oneOf(
            needsJudgement(),
            ReasonArbitraries.failures().map(Outcome.Cause.PolicyFailed::new),
            Arbitraries.create(Outcome.Cause.NotCovered::new))
        .withoutEdgeCases();
  }

  private static Arbitrary<Outcome.Cause.NeedsJudgement> needsJudgement() {
    return Combinators.combine(FindingArbitraries.questions(), TextArbitraries.ids())
        .as(Outcome.Cause.NeedsJudgement::new)
        .withoutEdgeCases();
  }
}
