package org.personalbudgets.testing;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Changes;
import org.personalbudgets.core.plan.CoverageMatrix;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanCosts;
import org.personalbudgets.core.plan.PlanDiff;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.PlanRisk;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.plan.Trace;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;

/**
 * Plans as drafts: complete or not, sound or not, as people leave them. {@link
 * AgreedPlanArbitraries} has plans that everybody agreed to.
 */
public final class PlanArbitraries {
  private PlanArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(PlanId.class, () -> TextArbitraries.ids().map(PlanId::of))
        .add(SupportPlan.class, PlanArbitraries::supportPlans)
        .add(CoverageMatrix.class, () -> supportPlans().map(SupportPlan::coverage))
        .add(Trace.class, () -> supportPlans().map(Trace::of))
        .add(PlanCosts.class, PlanArbitraries::planCosts)
        .add(PlanDiff.class, PlanArbitraries::planDiffs)
        .addGeneric(Changes.class, PlanArbitraries::changes);
    AgreedPlanArbitraries.addTo(registry);
  }

  /** Drafts whose lines and outcomes may name needs that the plan has not. */
  public static Arbitrary<SupportPlan> supportPlans() {
    return Combinators.combine(TextArbitraries.ids(), Arbitraries.of(1, 1, 2, 3))
        .flatAs(PlanArbitraries::supportPlans)
        .withoutEdgeCases();
  }

  private static Arbitrary<SupportPlan> supportPlans(String id, int version) {
    return Builders.withBuilder(() -> numbered(id, version))
        .use(Arbitraries.of(Regime.class).set().ofMaxSize(2))
        .in(Items.each(SupportPlan.Builder::addRegime))
        .use(Arbitraries.of(PlanAuthor.class).set().ofMaxSize(2))
        .in(Items.each(SupportPlan.Builder::addAuthor))
        .use(TextArbitraries.ids().map(AssessmentId::of).set().ofMaxSize(2))
        .in(Items.each(SupportPlan.Builder::addAssessment))
        .use(NeedArbitraries.needs().list().uniqueElements(Need::id).ofMaxSize(3))
        .in(SupportPlan.Builder::needs)
        .use(NeedArbitraries.wantedOutcomes().list().uniqueElements(WantedOutcome::id).ofMaxSize(2))
        .in(SupportPlan.Builder::wantedOutcomes)
        .use(answers())
        .in(
            (builder, answers) -> {
              answers.forEach(builder::putAnswer);
              return builder;
            })
        .use(PlanLineArbitraries.planLines().list().uniqueElements(PlanLine::id).ofMaxSize(3))
        .in(SupportPlan.Builder::lines)
        .use(PlanLineArbitraries.existingServices().list().ofMaxSize(1))
        .in(Items.each(SupportPlan.Builder::addExistingService))
        .use(PlanLineArbitraries.advice().list().ofMaxSize(2))
        .in(Items.each(SupportPlan.Builder::addAdvice))
        .use(PlanLineArbitraries.planRisks().list().uniqueElements(PlanRisk::code).ofMaxSize(2))
        .in(Items.each(SupportPlan.Builder::addRisk))
        .use(TextArbitraries.personalShortTexts())
        .withProbability(0.4)
        .in(SupportPlan.Builder::careCoordinator)
        .use(PlanLineArbitraries.conditionMonitors().list().ofMaxSize(1))
        .in(Items.each(SupportPlan.Builder::addMonitor))
        .build(SupportPlan.Builder::build)
        .withoutEdgeCases();
  }

  private static SupportPlan.Builder numbered(String id, int version) {
    SupportPlan.Builder builder = SupportPlan.builder().id(PlanId.of(id)).version(version);
    return version == 1 ? builder : builder.replaces(new PlanReference(id, version - 1));
  }

  /** Answers to some of the nine questions, in any order. */
  public static Arbitrary<Map<PlanQuestion, String>> answers() {
    return Arbitraries.maps(Arbitraries.of(PlanQuestion.class), TextArbitraries.personalTexts())
        .ofMaxSize(3)
        .withoutEdgeCases();
  }

  /** Costs of drafts, by conventions that cover all of their cadences or some. */
  public static Arbitrary<PlanCosts> planCosts() {
    return Combinators.combine(
            supportPlans(),
            Arbitraries.of(Cadence.WEEK, Cadence.FOUR_WEEKS),
            Arbitraries.of(Conversion.WEEKS_52_A_YEAR, Conversion.WHOLE_WEEKS))
        .as(SupportPlan::costs)
        .withoutEdgeCases();
  }

  /** What changed from one draft to another. */
  public static Arbitrary<PlanDiff> planDiffs() {
    return Combinators.combine(supportPlans(), supportPlans())
        .as(PlanDiff::between)
        .withoutEdgeCases();
  }

  /** Lists of what was added, changed and removed. */
  public static <T> Arbitrary<Changes<T>> changes(Arbitrary<T> items) {
    Arbitrary<List<T>> lists = items.list().ofMaxSize(2);
    return Combinators.combine(lists, lists, lists)
        .as((added, changed, removed) -> new Changes<>(added, changed, removed))
        .withoutEdgeCases();
  }
}
