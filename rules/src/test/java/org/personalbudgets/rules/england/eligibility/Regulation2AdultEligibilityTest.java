package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.AdultQuestions;
import org.personalbudgets.core.need.WellbeingArea;

/** SI 2015/313 regulation 2: an adult's needs for care and support. */
class Regulation2AdultEligibilityTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final Finding YES = Finding.decided(true);
  private static final Finding NO = Finding.decided(false);

  static Stream<Arguments> rows() {
    return Stream.of(
        row("F1, reg 2(1)", adult(YES, YES, 2, 0), Truth.HOLDS),
        row("F2, reg 2(1)(b)", adult(YES, YES, 1, 0), Truth.DOES_NOT_HOLD),
        row("reg 2(1)(b): none", adult(YES, YES, 0, 0), Truth.DOES_NOT_HOLD),
        row("reg 2(1)(b): two or more", adult(YES, YES, 10, 0), Truth.HOLDS),
        row("F4, reg 2(3)(d)", twoOutcomesBy(AdultLimb.SIGNIFICANTLY_LONGER), Truth.HOLDS),
        row("reg 2(1)(a): no impairment", adult(NO, YES, 10, 0), Truth.DOES_NOT_HOLD),
        row("reg 2(1)(c): no impact", adult(YES, NO, 10, 0), Truth.DOES_NOT_HOLD),
        row("two unable, the rest open", adult(YES, YES, 2, 8), Truth.HOLDS),
        row("one unable, one open", adult(YES, YES, 1, 1), Truth.UNDECIDED),
        row("none unable, one open", adult(YES, YES, 0, 1), Truth.DOES_NOT_HOLD),
        row("none unable, two open", adult(YES, YES, 0, 2), Truth.UNDECIDED),
        row("nothing found", AdultFindings.open(), Truth.UNDECIDED),
        row("no impairment, the rest open", onlyNoImpairment(), Truth.DOES_NOT_HOLD));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  void the_criteria_are_met_when_all_three_hold(
      String source, AdultFindings findings, Truth expected) {
    EligibilityResult result = Regulation2AdultEligibility.decide(findings, DATE);
    assertThat(result.truth()).as(source).isEqualTo(expected);
    assertThat(name(result)).isEqualTo(expected);
  }

  static Stream<Arguments> eachLimbOfEachOutcome() {
    return Stream.of(AdultOutcome.values())
        .flatMap(outcome -> Stream.of(AdultLimb.values()).map(limb -> Arguments.of(outcome, limb)));
  }

  @ParameterizedTest(name = "reg 2(3): {0} {1}")
  @MethodSource("eachLimbOfEachOutcome")
  void any_one_limb_of_any_outcome_counts_as_unable(AdultOutcome outcome, AdultLimb limb) {
    AdultOutcome other =
        outcome == AdultOutcome.CLOTHING ? AdultOutcome.COMMUNITY : AdultOutcome.CLOTHING;
    AdultFindings.Builder builder = AdultFindings.builder();
    for (AdultLimb each : AdultLimb.values()) {
      builder.limb(outcome, each, Finding.decided(each == limb));
      builder.limb(other, each, Finding.decided(each == AdultLimb.NOT_WITHOUT_ASSISTANCE));
    }
    EnumSet.complementOf(EnumSet.of(outcome, other)).forEach(builder::achieves);
    AdultFindings findings = builder.needsAriseFromImpairment(YES).significantImpact(YES).build();
    EligibilityResult result = Regulation2AdultEligibility.decide(findings, DATE);
    assertThat(result.truth()).isEqualTo(Truth.HOLDS);
    assertThat(result.reasons())
        .extracting(Limb.Fact::code)
        .contains(limb.questionFor(outcome).code());
  }

  @ParameterizedTest
  @EnumSource(AdultOutcome.class)
  void four_limbs_of_one_outcome_are_one_outcome(AdultOutcome outcome) {
    AdultFindings.Builder builder = AdultFindings.builder();
    for (AdultLimb limb : AdultLimb.values()) {
      builder.limb(outcome, limb, YES);
    }
    EnumSet.complementOf(EnumSet.of(outcome)).forEach(builder::achieves);
    AdultFindings findings = builder.needsAriseFromImpairment(YES).significantImpact(YES).build();
    assertThat(Regulation2AdultEligibility.decide(findings, DATE).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void each_reason_carries_its_provision() {
    EligibilityResult result = Regulation2AdultEligibility.decide(adult(YES, YES, 2, 0), DATE);
    assertThat(result.reasons())
        .extracting(fact -> fact.source().toString())
        .containsExactly(
            "SI 2015/313 reg 2(1)(a)",
            "SI 2015/313 reg 2(3)(a)",
            "SI 2015/313 reg 2(3)(a)",
            "SI 2015/313 reg 2(1)(c)");
    assertThat(result.reasons()).allMatch(fact -> fact.source().isVerified());
  }

  @Test
  void why_not_names_the_limb_that_fails_and_no_other() {
    assertThat(Regulation2AdultEligibility.decide(onlyNoImpairment(), DATE).reasons())
        .extracting(Limb.Fact::code)
        .containsExactly("care-act.adult.needs-arise-from-impairment");
  }

  @Test
  void only_questions_that_could_still_decide_are_asked() {
    assertThat(questions(adult(YES, YES, 1, 1)))
        .extracting(Question::code)
        .containsExactly(
            "care-act.adult.personal-hygiene.not-without-assistance",
            "care-act.adult.personal-hygiene.pain-distress-or-anxiety",
            "care-act.adult.personal-hygiene.endangers-health-or-safety",
            "care-act.adult.personal-hygiene.significantly-longer");
    assertThat(questions(AdultFindings.open())).hasSize(1 + 10 * 4 + 1);
    AdultFindings impactOpen =
        adult(YES, Finding.undecided(AdultQuestions.SIGNIFICANT_IMPACT), 2, 8);
    assertThat(questions(impactOpen)).containsExactly(AdultQuestions.SIGNIFICANT_IMPACT);
  }

  @Test
  void a_judgement_of_the_authority_decides_a_limb() {
    Finding judged =
        Finding.judged(
            Judgement.builder()
                .questionCode(AdultQuestions.SIGNIFICANT_IMPACT.code())
                .subject("adult-1")
                .holds(true)
                .by(DecisionMaker.LOCAL_AUTHORITY)
                .date(DATE)
                .rationale("has stopped going out")
                .build());
    EligibilityResult result = Regulation2AdultEligibility.decide(adult(YES, judged, 2, 0), DATE);
    assertThat(result.truth()).isEqualTo(Truth.HOLDS);
    assertThat(result.reasons()).extracting(Limb.Fact::finding).contains(judged);
  }

  @Test
  void the_areas_of_wellbeing_explain_and_do_not_decide() {
    AdultFindings findings =
        AdultFindings.builder()
            .needsAriseFromImpairment(NO)
            .addArea(WellbeingArea.PERSONAL_DIGNITY)
            .build();
    EligibilityResult result = Regulation2AdultEligibility.decide(findings, DATE);
    assertThat(result.areas()).containsExactly(WellbeingArea.PERSONAL_DIGNITY);
    assertThat(result.truth()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(result.date()).isEqualTo(DATE);
  }

  @Test
  void the_regulations_begin_on_1_April_2015() {
    LocalDate first = LocalDate.of(2015, 4, 1);
    assertThat(Regulation2AdultEligibility.decide(adult(YES, YES, 2, 0), first).truth())
        .isEqualTo(Truth.HOLDS);
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(
            () -> Regulation2AdultEligibility.decide(adult(YES, YES, 2, 0), first.minusDays(1)))
        .withMessage(
            "no value of 'eligibility.adult-outcomes' in force on 2015-03-31;"
                + " table covers 2015-04-01 onwards");
  }

  @Test
  void a_result_is_the_one_that_its_test_gives() {
    Limb holds = Regulation2AdultEligibility.decide(adult(YES, YES, 2, 0), DATE).test();
    EnumSet<WellbeingArea> none = EnumSet.noneOf(WellbeingArea.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EligibilityResult.NotEligible(holds, none, DATE))
        .withMessage("the test is HOLDS and not DOES_NOT_HOLD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EligibilityResult.CannotBeDecided(holds, none, DATE));
    Limb fails = Regulation2AdultEligibility.decide(onlyNoImpairment(), DATE).test();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EligibilityResult.Eligible(fails, none, DATE));
  }

  @Test
  void T21_what_was_found_is_not_shown() {
    for (AdultFindings findings :
        List.of(adult(YES, YES, 2, 0), onlyNoImpairment(), AdultFindings.open())) {
      assertThat(Regulation2AdultEligibility.decide(findings, DATE).toString())
          .matches("(Eligible|NotEligible|CannotBeDecided)\\[date=2025-01-10]");
    }
  }

  private static List<Question> questions(AdultFindings findings) {
    return ((EligibilityResult.CannotBeDecided) Regulation2AdultEligibility.decide(findings, DATE))
        .questions();
  }

  /** The first outcomes unable without assistance, the next open, the rest achieved. */
  private static AdultFindings adult(Finding impairment, Finding impact, int unable, int open) {
    AdultFindings.Builder builder =
        AdultFindings.builder().needsAriseFromImpairment(impairment).significantImpact(impact);
    for (AdultOutcome outcome : AdultOutcome.values()) {
      if (outcome.ordinal() < unable) {
        builder.limb(outcome, AdultLimb.NOT_WITHOUT_ASSISTANCE, YES);
      } else if (outcome.ordinal() >= unable + open) {
        builder.achieves(outcome);
      }
    }
    return builder.build();
  }

  private static AdultFindings twoOutcomesBy(AdultLimb limb) {
    return AdultFindings.builder()
        .needsAriseFromImpairment(YES)
        .significantImpact(YES)
        .limb(AdultOutcome.NUTRITION, limb, YES)
        .limb(AdultOutcome.CLOTHING, limb, YES)
        .build();
  }

  private static AdultFindings onlyNoImpairment() {
    return AdultFindings.builder().needsAriseFromImpairment(NO).build();
  }

  private static Arguments row(String source, AdultFindings findings, Truth expected) {
    return Arguments.of(source, findings, expected);
  }

  private static Truth name(EligibilityResult result) {
    return result.match(
        new EligibilityResult.Cases<Truth>() {
          @Override
          public Truth eligible(EligibilityResult.Eligible matched) {
            return Truth.HOLDS;
          }

          @Override
          public Truth notEligible(EligibilityResult.NotEligible matched) {
            return Truth.DOES_NOT_HOLD;
          }

          @Override
          public Truth cannotBeDecided(EligibilityResult.CannotBeDecided matched) {
            return Truth.UNDECIDED;
          }
        });
  }
}
