package org.personalbudgets.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.law.Uncommenced;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultLimbFinding;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.AssessmentPurpose;
import org.personalbudgets.core.need.Assessments;
import org.personalbudgets.core.need.AssessorRole;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerLimbFinding;
import org.personalbudgets.core.need.CarerOutcome;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.person.Relationship;

/** The laws that every value of law, finding, person, need and category keeps: G1, G4 and G6. */
class LawAndNeedValuesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final Citation SOURCE = Citation.law("SI 2015/313", "reg 2");
  private static final Finding YES = Finding.decided(true);

  private static final ValueLaws LAWS =
      new ValueLaws()
          .sample(LocalDate.class, DAY)
          .sample(Object.class, "value")
          .sample(Citation.class, SOURCE)
          .sample(InForce.class, InForce.from(DAY))
          .sample(Finding.class, YES)
          .sample(Limb.class, facts().get(0))
          .sample(Question.class, question("q"))
          .sample(Judgement.class, judgement("q"))
          .sample(Assessment.class, assessment("z"))
          .sample(Category.class, Category.of("a"))
          .sample(List.class, facts());

  /** Each type, with two makers of values that differ. */
  static Stream<Arguments> values() {
    return Stream.of(
        of(() -> Citation.law("a", "b"), () -> Citation.law("a", "c")),
        of(() -> SOURCE, () -> SOURCE.withConfidence(Confidence.EXTRACT)),
        of(() -> InForce.from(DAY), () -> InForce.between(DAY, DAY)),
        of(() -> new Dated<>("x", InForce.from(DAY), SOURCE), () -> dated("y")),
        of(
            () -> new Uncommenced<>("x", SOURCE, "never"),
            () -> new Uncommenced<>("x", SOURCE, "not yet")),
        of(() -> Commencement.inForceFrom(DAY), () -> Commencement.repealed(DAY, DAY)),
        of(
            () -> Commencement.enactedNotCommenced("never"),
            () -> Commencement.enactedNotCommenced("not yet")),
        of(
            LawAndNeedValuesTest::table,
            () -> DatedTable.named("t").from(DAY, "z", SOURCE).stillInForce()),
        of(
            () -> new RulePackReference("p", "1", "0".repeat(64)),
            () -> new RulePackReference("p", "2", "0".repeat(64))),
        of(() -> question("q"), () -> question("r")),
        of(() -> judgement("q"), () -> judgement("r")),
        of(() -> Finding.decided(true), () -> Finding.decided(false)),
        of(() -> Finding.judged(judgement("q")), () -> Finding.judged(judgement("r"))),
        of(() -> Finding.undecided(question("q")), () -> Finding.undecided(question("r"))),
        of(Findings::none, () -> Findings.none().holding(question("q"))),
        of(
            () -> Limb.not("t", SOURCE, facts().get(0)),
            () -> Limb.not("u", SOURCE, facts().get(0))),
        of(() -> Limb.fact("f", SOURCE, YES), () -> Limb.fact("g", SOURCE, YES)),
        of(() -> Limb.all("t", SOURCE, facts()), () -> Limb.any("t", SOURCE, facts())),
        of(
            () -> new Relationship(Kinship.AUNT, Household.NOT_KNOWN),
            () -> new Relationship(Kinship.UNCLE, Household.NOT_KNOWN)),
        of(() -> OrdinaryResidence.settledIn("x"), () -> OrdinaryResidence.settledIn("y")),
        of(
            () -> OrdinaryResidence.presentWithoutSettledResidence("x"),
            OrdinaryResidence::notEstablished),
        of(Circumstances::unknown, () -> Circumstances.builder().dateOfBirth(DAY).build()),
        of(() -> NeedId.of("a"), () -> NeedId.of("A")),
        of(() -> OutcomeId.of("a"), () -> OutcomeId.of("b")),
        of(() -> AssessmentId.of("a"), () -> AssessmentId.of("b")),
        of(() -> new Anchor.NhsCarePlan("a"), () -> new Anchor.ChildInNeedPlan("a")),
        of(
            () -> new Anchor.CareActAssessment("a"),
            () -> new Anchor.EducationHealthAndCarePlan("a", "D")),
        of(() -> need("a"), () -> need("b")),
        of(() -> wanted("a"), () -> wanted("b")),
        of(
            LawAndNeedValuesTest::adultLimb,
            () -> new AdultLimbFinding(AdultOutcome.CLOTHING, AdultLimb.SIGNIFICANTLY_LONGER, YES)),
        of(
            () ->
                new CarerLimbFinding(CarerOutcome.NUTRITION, CarerLimb.NOT_WITHOUT_ASSISTANCE, YES),
            () ->
                new CarerLimbFinding(
                    CarerOutcome.RECREATION, CarerLimb.NOT_WITHOUT_ASSISTANCE, YES)),
        of(AdultFindings::open, () -> AdultFindings.builder().addLimb(adultLimb()).build()),
        of(CarerFindings::open, () -> CarerFindings.builder().healthDeteriorating(YES).build()),
        of(() -> assessment("a"), () -> assessment("b")),
        of(() -> Assessments.of(List.of(assessment("a"))), Assessments::none),
        of(() -> Category.of("a.b"), () -> Category.of("a")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void G1_equal_by_content_and_not_otherwise(Supplier<Object> one, Supplier<Object> other) {
    LAWS.equality(one, other);
  }

  @ParameterizedTest
  @MethodSource("values")
  void G4_null_is_refused_by_name(Supplier<Object> one, Supplier<Object> other) {
    LAWS.nulls(one.get());
    LAWS.nulls(other.get());
  }

  @ParameterizedTest
  @MethodSource("values")
  void G6_text_is_one_line(Supplier<Object> one, Supplier<Object> other) {
    LAWS.text(one.get());
    LAWS.text(other.get());
  }

  static Stream<Object> builders() {
    return Stream.of(
        DatedTable.named("t").from(DAY.minusYears(1), "x", SOURCE),
        Judgement.builder(),
        Circumstances.builder(),
        Need.builder(),
        WantedOutcome.builder(),
        AdultFindings.builder(),
        CarerFindings.builder(),
        Assessment.builder());
  }

  @ParameterizedTest
  @MethodSource("builders")
  void H49_builders_refuse_null_by_name(Object builder) {
    assertThat(LAWS.nulls(builder)).isPositive();
  }

  private static Arguments of(Supplier<Object> one, Supplier<Object> other) {
    return Arguments.of(one, other);
  }

  private static Dated<String> dated(String value) {
    return new Dated<>(value, InForce.from(DAY), SOURCE);
  }

  private static DatedTable<String> table() {
    return DatedTable.<String>named("t").from(DAY, "x", SOURCE).stillInForce();
  }

  private static Question question(String code) {
    return new Question(code, DecisionMaker.LOCAL_AUTHORITY, SOURCE);
  }

  private static Judgement judgement(String code) {
    return Judgement.builder()
        .questionCode(code)
        .subject("adult-1")
        .holds(true)
        .by(DecisionMaker.LOCAL_AUTHORITY)
        .date(DAY)
        .rationale("seen at home")
        .build();
  }

  private static List<Limb> facts() {
    return List.of(Limb.fact("f", SOURCE, YES));
  }

  private static AdultLimbFinding adultLimb() {
    return new AdultLimbFinding(AdultOutcome.NUTRITION, AdultLimb.SIGNIFICANTLY_LONGER, YES);
  }

  private static Need need(String id) {
    return Need.builder()
        .id(NeedId.of(id))
        .regime(Regime.CARE_ACT_ADULT)
        .domain(NeedDomain.NUTRITION)
        .description("cooking")
        .eligible(YES)
        .meeting(MeetingOfNeed.UNMET)
        .build();
  }

  private static WantedOutcome wanted(String id) {
    return WantedOutcome.builder().id(OutcomeId.of(id)).statement("to cook").build();
  }

  private static Assessment assessment(String id) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .purpose(AssessmentPurpose.NEEDS_ASSESSMENT)
        .purposeExplained("to see what help you need")
        .assessorRole(AssessorRole.SOCIAL_WORKER)
        .funderId("leicestershire")
        .date(DAY)
        .addNeed(need("n"))
        .build();
  }
}
