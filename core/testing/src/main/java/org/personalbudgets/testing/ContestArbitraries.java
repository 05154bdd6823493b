package org.personalbudgets.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.contest.DisputePacket;
import org.personalbudgets.core.contest.FactProbe;
import org.personalbudgets.core.contest.FactResponse;
import org.personalbudgets.core.contest.RuleResponse;
import org.personalbudgets.core.decision.Answer;

/** What somebody needs who challenges a decision. */
public final class ContestArbitraries {
  private ContestArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(FactProbe.class, ContestArbitraries::factProbes)
        .add(FactProbe.WithoutJudgement.class, ContestArbitraries::withoutJudgement)
        .add(FactProbe.WithoutEvidence.class, ContestArbitraries::withoutEvidence)
        .add(
            FactProbe.WithoutPlanLine.class,
            () -> Arbitraries.create(FactProbe.WithoutPlanLine::new))
        .add(FactProbe.WithoutLedger.class, () -> Arbitraries.create(FactProbe.WithoutLedger::new))
        .add(FactProbe.WithoutStays.class, () -> Arbitraries.create(FactProbe.WithoutStays::new))
        .add(
            FactProbe.WithoutCircumstances.class,
            () -> Arbitraries.create(FactProbe.WithoutCircumstances::new))
        .add(FactProbe.Changed.class, ContestArbitraries::changed)
        .add(FactResponse.class, ContestArbitraries::factResponses)
        .add(RuleResponse.class, ContestArbitraries::ruleResponses)
        .add(DisputePacket.class, ContestArbitraries::disputePackets);
  }

  private static Arbitrary<FactProbe.WithoutJudgement> withoutJudgement() {
    return FindingArbitraries.judgements().map(FactProbe.WithoutJudgement::new);
  }

  private static Arbitrary<FactProbe.WithoutEvidence> withoutEvidence() {
    return TextArbitraries.ids().map(FactProbe.WithoutEvidence::new);
  }

  private static Arbitrary<FactProbe.Changed> changed() {
    return ChangeArbitraries.changes().map(FactProbe.Changed::new);
  }

  /** Facts of every kind, left out or changed. */
  public static Arbitrary<FactProbe> factProbes() {
    return Arbitraries.<FactProbe>oneOf(
            withoutJudgement(),
            withoutEvidence(),
            changed(),
            Arbitraries.of(
                new FactProbe.WithoutPlanLine(),
                new FactProbe.WithoutLedger(),
                new FactProbe.WithoutStays(),
                new FactProbe.WithoutCircumstances()))
        .withoutEdgeCases();
  }

  /** Responses to facts. */
  public static Arbitrary<FactResponse> factResponses() {
    return Combinators.combine(factProbes(), Arbitraries.of(Answer.class), Items.either(), ids())
        .as(FactResponse::new)
        .withoutEdgeCases();
  }

  /** Responses to rules. */
  public static Arbitrary<RuleResponse> ruleResponses() {
    return Combinators.combine(
            ReasonArbitraries.policyReports(), Items.either(), Arbitraries.of(Answer.class), ids())
        .as(RuleResponse::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<List<String>> ids() {
    return TextArbitraries.ids().list().ofMaxSize(3);
  }

  private static Arbitrary<DisputePacket> disputePackets() {
    return Combinators.combine(
            DecisionArbitraries.decisions(),
            ruleResponses().list().ofMaxSize(2),
            factResponses().list().ofMaxSize(2),
            DecisionArbitraries.searches())
        .as(DisputePacket::new)
        .withoutEdgeCases();
  }
}
