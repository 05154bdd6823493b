package org.personalbudgets.testing;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultLimbFinding;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.AdultQuestions;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.AssessmentPurpose;
import org.personalbudgets.core.need.Assessments;
import org.personalbudgets.core.need.AssessorRole;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerLimbFinding;
import org.personalbudgets.core.need.CarerOutcome;
import org.personalbudgets.core.need.CarerQuestions;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.need.WellbeingArea;

/** Assessments whose parts fit together, and the findings on eligibility in them. */
public final class AssessmentArbitraries {
  private AssessmentArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(AdultLimbFinding.class, AssessmentArbitraries::adultLimbFindings)
        .add(AdultFindings.class, AssessmentArbitraries::adultFindings)
        .add(CarerLimbFinding.class, AssessmentArbitraries::carerLimbFindings)
        .add(CarerFindings.class, AssessmentArbitraries::carerFindings)
        .add(Assessment.class, AssessmentArbitraries::assessments)
        .add(Assessments.class, AssessmentArbitraries::histories);
  }

  /** Findings on any limb of any outcome of an adult. */
  public static Arbitrary<AdultLimbFinding> adultLimbFindings() {
    return TextArbitraries.ids().flatMap(AssessmentArbitraries::adultLimbFindings);
  }

  private static Arbitrary<AdultLimbFinding> adultLimbFindings(String subject) {
    return Combinators.combine(Arbitraries.of(AdultOutcome.class), Arbitraries.of(AdultLimb.class))
        .flatAs(
            (outcome, limb) ->
                FindingArbitraries.findingsOn(limb.questionFor(outcome), subject)
                    .map(finding -> new AdultLimbFinding(outcome, limb, finding)))
        .withoutEdgeCases();
  }

  /** What assessments find about an adult; much of it open. */
  public static Arbitrary<AdultFindings> adultFindings() {
    return TextArbitraries.ids().flatMap(AssessmentArbitraries::adultFindings).withoutEdgeCases();
  }

  /** What assessments find about one adult, whom every judgement names as its subject. */
  public static Arbitrary<AdultFindings> adultFindings(String subject) {
    return Builders.withBuilder(AdultFindings::builder)
        .use(FindingArbitraries.findingsOn(AdultQuestions.ARISE_FROM_IMPAIRMENT, subject))
        .withProbability(0.8)
        .in(AdultFindings.Builder::needsAriseFromImpairment)
        .use(
            adultLimbFindings(subject)
                .list()
                .uniqueElements(found -> found.limb().questionFor(found.outcome()).code())
                .ofMaxSize(4))
        .in(
            (builder, limbs) -> {
              limbs.forEach(builder::addLimb);
              return builder;
            })
        .use(FindingArbitraries.findingsOn(AdultQuestions.SIGNIFICANT_IMPACT, subject))
        .withProbability(0.8)
        .in(AdultFindings.Builder::significantImpact)
        .use(areas())
        .in(
            (builder, areas) -> {
              areas.forEach(builder::addArea);
              return builder;
            })
        .use(DateArbitraries.ranges())
        .withProbability(0.2)
        .in(AdultFindings.Builder::periodConsidered)
        .build(AdultFindings.Builder::build)
        .withoutEdgeCases();
  }

  /** Findings on any limb of any outcome of a carer. */
  public static Arbitrary<CarerLimbFinding> carerLimbFindings() {
    return TextArbitraries.ids().flatMap(AssessmentArbitraries::carerLimbFindings);
  }

  private static Arbitrary<CarerLimbFinding> carerLimbFindings(String subject) {
    return Combinators.combine(Arbitraries.of(CarerOutcome.class), Arbitraries.of(CarerLimb.class))
        .flatAs(
            (outcome, limb) ->
                FindingArbitraries.findingsOn(limb.questionFor(outcome), subject)
                    .map(finding -> new CarerLimbFinding(outcome, limb, finding)))
        .withoutEdgeCases();
  }

  /** What assessments find about a carer; much of it open. */
  public static Arbitrary<CarerFindings> carerFindings() {
    return TextArbitraries.ids().flatMap(AssessmentArbitraries::carerFindings).withoutEdgeCases();
  }

  /** What assessments find about one carer, whom every judgement names as its subject. */
  public static Arbitrary<CarerFindings> carerFindings(String subject) {
    return Builders.withBuilder(CarerFindings::builder)
        .use(FindingArbitraries.findingsOn(CarerQuestions.ARISE_FROM_NECESSARY_CARE, subject))
        .withProbability(0.8)
        .in(CarerFindings.Builder::needsAriseFromNecessaryCare)
        .use(FindingArbitraries.findingsOn(CarerQuestions.HEALTH_DETERIORATING, subject))
        .withProbability(0.8)
        .in(CarerFindings.Builder::healthDeteriorating)
        .use(
            carerLimbFindings(subject)
                .list()
                .uniqueElements(found -> found.limb().questionFor(found.outcome()).code())
                .ofMaxSize(4))
        .in(
            (builder, limbs) -> {
              limbs.forEach(builder::addLimb);
              return builder;
            })
        .use(FindingArbitraries.findingsOn(CarerQuestions.SIGNIFICANT_IMPACT, subject))
        .withProbability(0.8)
        .in(CarerFindings.Builder::significantImpact)
        .use(areas())
        .in(
            (builder, areas) -> {
              areas.forEach(builder::addArea);
              return builder;
            })
        .use(DateArbitraries.ranges())
        .withProbability(0.2)
        .in(CarerFindings.Builder::periodConsidered)
        .build(CarerFindings.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Set<WellbeingArea>> areas() {
    return Arbitraries.of(WellbeingArea.class).set().ofMaxSize(3);
  }

  /** Assessments for any purpose. */
  public static Arbitrary<Assessment> assessments() {
    return Arbitraries.of(AssessmentPurpose.class)
        .flatMap(AssessmentArbitraries::assessments)
        .withoutEdgeCases();
  }

  /** Assessments for one purpose, with needs of its regime and outcomes that bear on them. */
  public static Arbitrary<Assessment> assessments(AssessmentPurpose purpose) {
    Arbitrary<List<Need>> needs =
        NeedArbitraries.needs(purpose.regime()).list().uniqueElements(Need::id).ofMaxSize(3);
    return needs.flatMap(found -> assessments(purpose, found)).withoutEdgeCases();
  }

  private static Arbitrary<Assessment> assessments(AssessmentPurpose purpose, List<Need> needs) {
    ImmutableSet<NeedId> ids = needs.stream().map(Need::id).collect(ImmutableSet.toImmutableSet());
    return Builders.withBuilder(() -> Assessment.builder().purpose(purpose).needs(needs))
        .use(TextArbitraries.ids().map(AssessmentId::of))
        .in(Assessment.Builder::id)
        .use(TextArbitraries.personalTexts())
        .in(Assessment.Builder::purposeExplained)
        .use(Arbitraries.of(AssessorRole.class))
        .in(Assessment.Builder::assessorRole)
        .use(TextArbitraries.ids())
        .in(Assessment.Builder::funderId)
        .use(
            NeedArbitraries.wantedOutcomes(ids)
                .list()
                .uniqueElements(WantedOutcome::id)
                .ofMaxSize(2))
        .in(Assessment.Builder::wantedOutcomes)
        .use(TextArbitraries.personalTexts().list().ofMaxSize(2))
        .in(
            (builder, wishes) -> {
              wishes.forEach(builder::addWish);
              return builder;
            })
        .use(DateArbitraries.dates())
        .in(Assessment.Builder::date)
        .use(adultFindings())
        .withProbability(purpose.regime() == Regime.CARE_ACT_ADULT ? 0.8 : 0)
        .in(Assessment.Builder::adultFindings)
        .use(carerFindings())
        .withProbability(purpose.regime() == Regime.CARE_ACT_CARER ? 0.8 : 0)
        .in(Assessment.Builder::carerFindings)
        .build(Assessment.Builder::build)
        .withoutEdgeCases();
  }

  /** Up to four assessments of one person, some under the same regime and of the same day. */
  public static Arbitrary<Assessments> histories() {
    return assessments()
        .list()
        .uniqueElements(Assessment::id)
        .ofMaxSize(4)
        .map(Assessments::of)
        .withoutEdgeCases();
  }
}
