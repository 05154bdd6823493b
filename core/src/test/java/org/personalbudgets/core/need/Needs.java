package org.personalbudgets.core.need;

import java.time.LocalDate;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;

/** Needs and assessments for tests. */
final class Needs {
  private Needs() {}

  static Need need(String id, Regime regime) {
    return Need.builder()
        .id(NeedId.of(id))
        .regime(regime)
        .domain(NeedDomain.NUTRITION)
        .description("cooking a meal")
        .eligible(Finding.decided(true))
        .meeting(MeetingOfNeed.UNMET)
        .build();
  }

  static WantedOutcome outcome(String id, String... needs) {
    WantedOutcome.Builder outcome =
        WantedOutcome.builder().id(OutcomeId.of(id)).statement("to eat what I like");
    for (String need : needs) {
      outcome.addNeed(NeedId.of(need));
    }
    return outcome.build();
  }

  static Assessment.Builder assessment(String id, AssessmentPurpose purpose, LocalDate date) {
    return assessment(id, purpose, date, "to see what help you need");
  }

  static Assessment.Builder assessment(
      String id, AssessmentPurpose purpose, LocalDate date, String explained) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .purpose(purpose)
        .purposeExplained(explained)
        .assessorRole(AssessorRole.SOCIAL_WORKER)
        .funderId("leicestershire")
        .date(date);
  }
}
