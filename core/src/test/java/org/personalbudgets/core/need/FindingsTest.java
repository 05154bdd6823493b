package org.personalbudgets.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.money.DateRange;

/** What an assessment found on the limbs of eligibility, for an adult and for a carer. */
class FindingsTest {
  private static final Finding HOLDS = Finding.decided(true);

  @Test
  void a_limb_that_nobody_has_found_on_is_open_with_its_question() {
    for (AdultOutcome outcome : AdultOutcome.values()) {
      for (AdultLimb limb : AdultLimb.values()) {
        assertThat(AdultFindings.open().limb(outcome, limb))
            .isEqualTo(Finding.undecided(limb.questionFor(outcome)));
      }
    }
    for (CarerOutcome outcome : CarerOutcome.values()) {
      for (CarerLimb limb : CarerLimb.values()) {
        assertThat(CarerFindings.open().limb(outcome, limb))
            .isEqualTo(Finding.undecided(limb.questionFor(outcome)));
      }
    }
    assertThat(AdultFindings.open().needsAriseFromImpairment().truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(AdultFindings.open().significantImpact().truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(CarerFindings.open().needsAriseFromNecessaryCare().truth())
        .isEqualTo(Truth.UNDECIDED);
    assertThat(CarerFindings.open().healthDeteriorating().truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(CarerFindings.open().significantImpact().truth()).isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void a_limb_found_on_is_returned_and_its_neighbours_stay_open() {
    AdultFindings adult =
        AdultFindings.builder()
            .limb(AdultOutcome.NUTRITION, AdultLimb.SIGNIFICANTLY_LONGER, HOLDS)
            .build();
    assertThat(adult.limb(AdultOutcome.NUTRITION, AdultLimb.SIGNIFICANTLY_LONGER)).isEqualTo(HOLDS);
    assertThat(adult.limb(AdultOutcome.NUTRITION, AdultLimb.NOT_WITHOUT_ASSISTANCE).truth())
        .isEqualTo(Truth.UNDECIDED);
    assertThat(adult.limb(AdultOutcome.CLOTHING, AdultLimb.SIGNIFICANTLY_LONGER).truth())
        .isEqualTo(Truth.UNDECIDED);
    CarerFindings carer =
        CarerFindings.builder()
            .limb(CarerOutcome.RECREATION, CarerLimb.PAIN_DISTRESS_OR_ANXIETY, HOLDS)
            .build();
    assertThat(carer.limb(CarerOutcome.RECREATION, CarerLimb.PAIN_DISTRESS_OR_ANXIETY))
        .isEqualTo(HOLDS);
    assertThat(carer.limb(CarerOutcome.RECREATION, CarerLimb.NOT_WITHOUT_ASSISTANCE).truth())
        .isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void an_outcome_achieved_has_no_limb_that_holds() {
    AdultFindings adult = AdultFindings.builder().achieves(AdultOutcome.NUTRITION).build();
    for (AdultLimb limb : AdultLimb.values()) {
      assertThat(adult.limb(AdultOutcome.NUTRITION, limb)).isEqualTo(Finding.decided(false));
    }
    CarerFindings carer = CarerFindings.builder().achieves(CarerOutcome.NUTRITION).build();
    for (CarerLimb limb : CarerLimb.values()) {
      assertThat(carer.limb(CarerOutcome.NUTRITION, limb)).isEqualTo(Finding.decided(false));
    }
  }

  @Test
  void a_limb_given_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AdultFindings.builder()
                    .achieves(AdultOutcome.NUTRITION)
                    .limb(AdultOutcome.NUTRITION, AdultLimb.SIGNIFICANTLY_LONGER, HOLDS)
                    .build())
        .withMessage(
            "limb 'care-act.adult.nutrition.significantly-longer' must be found at most once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CarerFindings.builder()
                    .achieves(CarerOutcome.NUTRITION)
                    .achieves(CarerOutcome.NUTRITION)
                    .build());
  }

  @Test
  void a_judgement_of_another_question_is_refused() {
    Finding onImpact = judged(AdultQuestions.SIGNIFICANT_IMPACT);
    assertThat(AdultFindings.builder().significantImpact(onImpact).build().significantImpact())
        .isEqualTo(onImpact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdultFindings.builder().needsAriseFromImpairment(onImpact).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AdultFindings.builder()
                    .significantImpact(judged(CarerQuestions.SIGNIFICANT_IMPACT))
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarerFindings.builder().needsAriseFromNecessaryCare(onImpact).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarerFindings.builder().healthDeteriorating(onImpact).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarerFindings.builder().significantImpact(onImpact).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AdultLimbFinding(
                    AdultOutcome.NUTRITION, AdultLimb.SIGNIFICANTLY_LONGER, onImpact));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CarerLimbFinding(
                    CarerOutcome.NUTRITION, CarerLimb.NOT_WITHOUT_ASSISTANCE, onImpact));
  }

  @Test
  void judgements_about_two_people_are_refused_together() {
    AdultFindings.Builder adult =
        AdultFindings.builder()
            .needsAriseFromImpairment(judged(AdultQuestions.ARISE_FROM_IMPAIRMENT, "adult-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                adult
                    .significantImpact(judged(AdultQuestions.SIGNIFICANT_IMPACT, "adult-2"))
                    .build())
        .withMessage("judgements in one set of findings must have one subject");
    CarerFindings.Builder carer =
        CarerFindings.builder()
            .healthDeteriorating(judged(CarerQuestions.HEALTH_DETERIORATING, "carer-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                carer
                    .limb(
                        CarerOutcome.RECREATION,
                        CarerLimb.NOT_WITHOUT_ASSISTANCE,
                        judged(
                            CarerLimb.NOT_WITHOUT_ASSISTANCE.questionFor(CarerOutcome.RECREATION),
                            "carer-2"))
                    .build());
  }

  @Test
  void reg_2_4_the_days_looked_at_and_the_areas_are_kept() {
    DateRange winter = DateRange.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 2, 28));
    AdultFindings adult =
        AdultFindings.builder()
            .periodConsidered(winter)
            .addArea(WellbeingArea.RELATIONSHIPS)
            .addArea(WellbeingArea.PERSONAL_DIGNITY)
            .build();
    assertThat(adult.periodConsidered()).contains(winter);
    assertThat(adult.areas())
        .containsExactly(WellbeingArea.PERSONAL_DIGNITY, WellbeingArea.RELATIONSHIPS);
  }

  @Test
  void T21_what_somebody_cannot_do_is_not_shown() {
    AdultLimbFinding limb =
        new AdultLimbFinding(AdultOutcome.TOILET_NEEDS, AdultLimb.NOT_WITHOUT_ASSISTANCE, HOLDS);
    assertThat(limb).hasToString("AdultLimbFinding{}");
    assertThat(
            AdultFindings.builder()
                .addLimb(limb)
                .addArea(WellbeingArea.RELATIONSHIPS)
                .significantImpact(HOLDS)
                .build())
        .hasToString("AdultFindings{}");
    assertThat(
            CarerFindings.builder()
                .limb(CarerOutcome.RECREATION, CarerLimb.PAIN_DISTRESS_OR_ANXIETY, HOLDS)
                .addArea(WellbeingArea.RELATIONSHIPS)
                .healthDeteriorating(HOLDS)
                .build())
        .hasToString("CarerFindings{}");
  }

  private static Finding judged(Question question) {
    return judged(question, "adult-1");
  }

  private static Finding judged(Question question, String subject) {
    return Finding.judged(
        Judgement.builder()
            .questionCode(question.code())
            .subject(subject)
            .holds(true)
            .by(DecisionMaker.LOCAL_AUTHORITY)
            .date(LocalDate.of(2025, 1, 10))
            .rationale("seen at home")
            .build());
  }
}
