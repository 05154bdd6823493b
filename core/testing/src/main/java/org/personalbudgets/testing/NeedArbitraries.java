package org.personalbudgets.testing;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/** Needs and wanted outcomes; {@link AssessmentArbitraries} puts them together. */
public final class NeedArbitraries {
  private NeedArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(NeedId.class, NeedArbitraries::needIds)
        .add(OutcomeId.class, () -> TextArbitraries.ids().map(OutcomeId::of))
        .add(AssessmentId.class, () -> TextArbitraries.ids().map(AssessmentId::of))
        .add(Need.class, NeedArbitraries::needs)
        .add(WantedOutcome.class, NeedArbitraries::wantedOutcomes)
        .add(Anchor.class, NeedArbitraries::anchors)
        .add(Anchor.EducationHealthAndCarePlan.class, NeedArbitraries::educationHealthAndCarePlans)
        .add(Anchor.NhsCarePlan.class, () -> TextArbitraries.ids().map(Anchor.NhsCarePlan::new))
        .add(
            Anchor.CareActAssessment.class,
            () -> TextArbitraries.ids().map(Anchor.CareActAssessment::new))
        .add(
            Anchor.ChildInNeedPlan.class,
            () -> TextArbitraries.ids().map(Anchor.ChildInNeedPlan::new));
    AssessmentArbitraries.addTo(registry);
  }

  /** Ids of needs. */
  public static Arbitrary<NeedId> needIds() {
    return TextArbitraries.ids().map(NeedId::of);
  }

  /** Documents of every kind. */
  public static Arbitrary<Anchor> anchors() {
    Arbitrary<String> references = TextArbitraries.ids();
    return Arbitraries.<Anchor>oneOf(
            educationHealthAndCarePlans(),
            references.map(Anchor.NhsCarePlan::new),
            references.map(Anchor.CareActAssessment::new),
            references.map(Anchor.ChildInNeedPlan::new))
        .withoutEdgeCases();
  }

  private static Arbitrary<Anchor.EducationHealthAndCarePlan> educationHealthAndCarePlans() {
    return Combinators.combine(TextArbitraries.ids(), Arbitraries.of("D", "H1", "H2"))
        .as(Anchor.EducationHealthAndCarePlan::new)
        .withoutEdgeCases();
  }

  /** Needs under any regime. */
  public static Arbitrary<Need> needs() {
    return Arbitraries.of(Regime.class).flatMap(NeedArbitraries::needs).withoutEdgeCases();
  }

  /** Needs under one regime, whose ids no need under another has. */
  public static Arbitrary<Need> needs(Regime regime) {
    return needs(regime, FindingArbitraries.findings());
  }

  /** Needs under one regime whose eligibility is as these findings say. */
  public static Arbitrary<Need> needs(Regime regime, Arbitrary<Finding> eligible) {
    String prefix = regime.name().toLowerCase(Locale.ROOT) + ".";
    return Builders.withBuilder(() -> Need.builder().regime(regime))
        .use(TextArbitraries.shortIds().map(id -> NeedId.of(prefix + id)))
        .in(Need.Builder::id)
        .use(Arbitraries.of(NeedDomain.class))
        .in(Need.Builder::domain)
        .use(TextArbitraries.personalTexts())
        .in(Need.Builder::description)
        .use(eligible)
        .in(Need.Builder::eligible)
        .use(Arbitraries.of(MeetingOfNeed.class))
        .in(Need.Builder::meeting)
        .use(anchors())
        .withProbability(0.5)
        .in(Need.Builder::anchor)
        .build(Need.Builder::build)
        .withoutEdgeCases();
  }

  /** Wanted outcomes that bear on needs of any id. */
  public static Arbitrary<WantedOutcome> wantedOutcomes() {
    return needIds()
        .set()
        .ofMaxSize(3)
        .flatMap(needs -> wantedOutcomes(ImmutableSet.copyOf(needs)))
        .withoutEdgeCases();
  }

  /** Wanted outcomes that bear on some of these needs, or on none. */
  public static Arbitrary<WantedOutcome> wantedOutcomes(Set<NeedId> needs) {
    List<NeedId> known = List.copyOf(needs);
    return Builders.withBuilder(WantedOutcome::builder)
        .use(TextArbitraries.ids().map(OutcomeId::of))
        .in(WantedOutcome.Builder::id)
        .use(TextArbitraries.personalTexts())
        .in(WantedOutcome.Builder::statement)
        .use(Arbitraries.subsetOf(known))
        .in(WantedOutcome.Builder::needs)
        .build(WantedOutcome.Builder::build)
        .withoutEdgeCases();
  }
}
