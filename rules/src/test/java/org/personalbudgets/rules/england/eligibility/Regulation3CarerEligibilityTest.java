package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerOutcome;
import org.personalbudgets.core.need.CarerQuestions;
import org.personalbudgets.core.need.WellbeingArea;

/** SI 2015/313 regulation 3: a carer's needs for support. */
class Regulation3CarerEligibilityTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final Finding YES = Finding.decided(true);
  private static final Finding NO = Finding.decided(false);
  private static final Finding OPEN_HEALTH = Finding.undecided(CarerQuestions.HEALTH_DETERIORATING);

  static Stream<Arguments> rows() {
    return Stream.of(
        row("F6, reg 3(2)(a)", carer(YES, YES, YES, 0, 0), Truth.HOLDS),
        row("F7, reg 3(2)(b)", carer(YES, NO, YES, 1, 0), Truth.HOLDS),
        row("reg 3(2): both", carer(YES, YES, YES, 8, 0), Truth.HOLDS),
        row("reg 3(2): neither", carer(YES, NO, YES, 0, 0), Truth.DOES_NOT_HOLD),
        row("reg 3(1)(a): care not necessary", carer(NO, YES, YES, 8, 0), Truth.DOES_NOT_HOLD),
        row("reg 3(1)(c): no impact", carer(YES, YES, NO, 8, 0), Truth.DOES_NOT_HOLD),
        row("health open, one unable", carer(YES, OPEN_HEALTH, YES, 1, 0), Truth.HOLDS),
        row("health open, none unable", carer(YES, OPEN_HEALTH, YES, 0, 0), Truth.UNDECIDED),
        row("health good, one open", carer(YES, NO, YES, 0, 1), Truth.UNDECIDED),
        row("health at risk, all open", carer(YES, YES, YES, 0, 8), Truth.HOLDS),
        row("nothing found", CarerFindings.open(), Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  void the_criteria_are_met_when_all_three_hold(
      String source, CarerFindings findings, Truth expected) {
    assertThat(Regulation3CarerEligibility.decide(findings, DATE).truth())
        .as(source)
        .isEqualTo(expected);
  }

  static Stream<Arguments> eachLimbOfEachOutcome() {
    return Stream.of(CarerOutcome.values())
        .flatMap(outcome -> Stream.of(CarerLimb.values()).map(limb -> Arguments.of(outcome, limb)));
  }

  @ParameterizedTest(name = "reg 3(3): {0} {1}")
  @MethodSource("eachLimbOfEachOutcome")
  void any_one_limb_of_any_one_outcome_is_enough(CarerOutcome outcome, CarerLimb limb) {
    CarerFindings.Builder builder = CarerFindings.builder();
    for (CarerLimb each : CarerLimb.values()) {
      builder.limb(outcome, each, Finding.decided(each == limb));
    }
    EnumSet.complementOf(EnumSet.of(outcome)).forEach(builder::achieves);
    CarerFindings findings =
        builder
            .needsAriseFromNecessaryCare(YES)
            .healthDeteriorating(NO)
            .significantImpact(YES)
            .build();
    EligibilityResult result = Regulation3CarerEligibility.decide(findings, DATE);
    assertThat(result.truth()).isEqualTo(Truth.HOLDS);
    assertThat(result.reasons())
        .extracting(Limb.Fact::code)
        .containsExactly(
            "care-act.carer.needs-arise-from-necessary-care",
            limb.questionFor(outcome).code(),
            "care-act.carer.significant-impact-on-wellbeing");
  }

  @Test
  void all_that_could_be_asked_is_eight_outcomes_by_three_limbs_and_three_more() {
    EligibilityResult result = Regulation3CarerEligibility.decide(CarerFindings.open(), DATE);
    assertThat(((EligibilityResult.CannotBeDecided) result).questions())
        .hasSize(8 * 3 + 3)
        .extracting(Question::code)
        .noneMatch(code -> code.contains("significantly-longer"));
  }

  @Test
  void each_reason_carries_its_provision() {
    EligibilityResult result = Regulation3CarerEligibility.decide(carer(YES, YES, YES, 1, 0), DATE);
    assertThat(result.reasons())
        .extracting(fact -> fact.source().toString())
        .containsExactly(
            "SI 2015/313 reg 3(1)(a)",
            "SI 2015/313 reg 3(2)(a)",
            "SI 2015/313 reg 3(3)(a)",
            "SI 2015/313 reg 3(1)(c)");
  }

  @Test
  void the_areas_and_the_date_are_kept() {
    CarerFindings findings = CarerFindings.builder().addArea(WellbeingArea.RELATIONSHIPS).build();
    EligibilityResult result = Regulation3CarerEligibility.decide(findings, DATE);
    assertThat(result.areas()).containsExactly(WellbeingArea.RELATIONSHIPS);
    assertThat(result.date()).isEqualTo(DATE);
  }

  @Test
  void the_regulations_begin_on_1_April_2015() {
    LocalDate first = LocalDate.of(2015, 4, 1);
    assertThat(Regulation3CarerEligibility.decide(carer(YES, YES, YES, 0, 0), first).truth())
        .isEqualTo(Truth.HOLDS);
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(
            () ->
                Regulation3CarerEligibility.decide(carer(YES, YES, YES, 0, 0), first.minusDays(1)));
  }

  /** The first outcomes unable without assistance, the next open, the rest achieved. */
  private static CarerFindings carer(
      Finding necessary, Finding health, Finding impact, int unable, int open) {
    CarerFindings.Builder builder =
        CarerFindings.builder()
            .needsAriseFromNecessaryCare(necessary)
            .healthDeteriorating(health)
            .significantImpact(impact);
    for (CarerOutcome outcome : CarerOutcome.values()) {
      if (outcome.ordinal() < unable) {
        builder.limb(outcome, CarerLimb.NOT_WITHOUT_ASSISTANCE, YES);
      } else if (outcome.ordinal() >= unable + open) {
        builder.achieves(outcome);
      }
    }
    return builder.build();
  }

  private static Arguments row(String source, CarerFindings findings, Truth expected) {
    return Arguments.of(source, findings, expected);
  }
}
