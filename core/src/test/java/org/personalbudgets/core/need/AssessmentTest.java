package org.personalbudgets.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.personalbudgets.core.need.Needs.assessment;
import static org.personalbudgets.core.need.Needs.need;
import static org.personalbudgets.core.need.Needs.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;

/** An assessment: what it was for, who made it, and what it found. */
class AssessmentTest {
  private static final AssessmentPurpose NEEDS = AssessmentPurpose.NEEDS_ASSESSMENT;
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);

  @Test
  void S0_25_an_assessment_says_what_it_was_for_and_that_this_was_explained() {
    Assessment built = adult().build();
    assertThat(built.purpose()).isEqualTo(AssessmentPurpose.NEEDS_ASSESSMENT);
    assertThat(built.regime()).isEqualTo(Regime.CARE_ACT_ADULT);
    assertThat(built.purposeExplained()).isEqualTo("to see what help you need");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment("a1", NEEDS, DATE, " ").build());
  }

  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> Assessment.builder().build());
    assertThat(missing.missing())
        .containsExactly("id", "purpose", "purposeExplained", "assessorRole", "funderId", "date");
  }

  @Test
  void needs_and_outcomes_keep_their_order() {
    Assessment built =
        adult()
            .needs(List.of(need("n2", Regime.CARE_ACT_ADULT), need("n1", Regime.CARE_ACT_ADULT)))
            .wantedOutcomes(List.of(outcome("o2", "n1"), outcome("o1")))
            .build();
    assertThat(built.needs()).extracting(found -> found.id().value()).containsExactly("n2", "n1");
    assertThat(built.wantedOutcomes())
        .extracting(wanted -> wanted.id().value())
        .containsExactly("o2", "o1");
  }

  @Test
  void a_need_under_another_regime_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().addNeed(need("n1", Regime.NHS)).build())
        .withMessage("need 'n1' is under NHS but the assessment under CARE_ACT_ADULT");
  }

  @Test
  void a_need_or_outcome_named_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                adult()
                    .addNeed(need("n1", Regime.CARE_ACT_ADULT))
                    .addNeed(need("n1", Regime.CARE_ACT_ADULT))
                    .build())
        .withMessage("need 'n1' must be found at most once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> adult().addWantedOutcome(outcome("o1")).addWantedOutcome(outcome("o1")).build())
        .withMessage("outcome 'o1' must be named at most once");
  }

  @Test
  void an_outcome_that_bears_on_a_need_not_found_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().addWantedOutcome(outcome("o1", "n9")).build())
        .withMessage("outcome 'o1' bears on no need 'n9' found here");
  }

  @Test
  void findings_belong_to_an_assessment_of_their_own_kind() {
    assertThat(adult().adultFindings(AdultFindings.open()).build().adultFindings()).isPresent();
    assertThat(carer().carerFindings(CarerFindings.open()).build().carerFindings()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carer().adultFindings(AdultFindings.open()).build())
        .withMessage(
            "findings on an adult's eligibility need an adult's assessment, not one under"
                + " CARE_ACT_CARER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().carerFindings(CarerFindings.open()).build());
  }

  @Test
  void a_copy_is_given_on_the_day_or_later() {
    assertThat(adult().copyGiven(DATE).build().copyGiven()).contains(DATE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().copyGiven(DATE.minusDays(1)).build())
        .withMessage("a copy cannot be given on 2025-01-09, before the assessment of 2025-01-10");
  }

  @Test
  void H34_H50_H76_broken_dates_ids_and_texts_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment("a1", NEEDS, LocalDate.MAX).build());
    Assessment.Builder funded =
        Assessment.builder()
            .id(AssessmentId.of("a1"))
            .purpose(NEEDS)
            .purposeExplained("x")
            .assessorRole(AssessorRole.SOCIAL_WORKER)
            .funderId("no blanks")
            .date(DATE);
    assertThatIllegalArgumentException().isThrownBy(funded::build);
    assertThatIllegalArgumentException().isThrownBy(() -> adult().addWish("x\u202ey").build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WantedOutcome.builder().id(OutcomeId.of("o")).statement("\u0000").build());
  }

  @Test
  void H43_more_than_10000_needs_are_refused_while_reading() {
    List<Need> many = Collections.nCopies(10_001, need("n1", Regime.CARE_ACT_ADULT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().needs(many))
        .withMessage("needs may hold at most 10000 items");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WantedOutcome.builder().needs(Collections.nCopies(10_001, NeedId.of("n"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adult().wantedOutcomes(Collections.nCopies(10_001, outcome("o"))));
  }

  @Test
  void H48_a_list_changed_afterwards_changes_nothing() {
    List<Need> needs = new ArrayList<>(List.of(need("n1", Regime.CARE_ACT_ADULT)));
    Assessment built = adult().needs(needs).build();
    needs.clear();
    assertThat(built.needs()).hasSize(1);
  }

  @Test
  void H79_nothing_personal_is_shown() {
    Need need =
        Need.builder()
            .id(NeedId.of("n1"))
            .regime(Regime.CARE_ACT_ADULT)
            .domain(NeedDomain.TOILET_NEEDS)
            .description("CANARY-1")
            .eligible(Finding.decided(true))
            .meeting(MeetingOfNeed.MET_BY_CARER)
            .anchor(new Anchor.CareActAssessment("a1"))
            .build();
    Assessment built =
        assessment("a1", NEEDS, DATE, "CANARY-2")
            .addNeed(need)
            .addWantedOutcome(
                WantedOutcome.builder().id(OutcomeId.of("o1")).statement("CANARY-3").build())
            .addWish("CANARY-4")
            .adultFindings(
                AdultFindings.builder()
                    .significantImpact(Finding.decided(true))
                    .addArea(WellbeingArea.RELATIONSHIPS)
                    .build())
            .build();
    assertThat(built.toString())
        .doesNotContain("CANARY")
        .doesNotContain("RELATIONSHIPS")
        .doesNotContain("MET_BY_CARER")
        .contains("id=a1", "n1", "o1");
  }

  private static Assessment.Builder adult() {
    return assessment("a1", NEEDS, DATE);
  }

  private static Assessment.Builder carer() {
    return assessment("a1", AssessmentPurpose.CARERS_ASSESSMENT, DATE);
  }
}
