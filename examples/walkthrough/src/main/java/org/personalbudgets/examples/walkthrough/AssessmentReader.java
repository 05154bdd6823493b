package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.AssessmentPurpose;
import org.personalbudgets.core.need.AssessorRole;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.need.WellbeingArea;

/** Reads an adult's assessment. */
final class AssessmentReader {
  private AssessmentReader() {}

  static Assessment read(JsonPart json, Funder council) throws BadCaseException {
    Assessment.Builder assessment =
        Assessment.builder()
            .purpose(AssessmentPurpose.NEEDS_ASSESSMENT)
            .purposeExplained(json.text("purposeExplained"))
            .assessorRole(json.choice("assessor", AssessorRole.class))
            .funderId(council.id().value())
            .date(json.date("date"))
            .adultFindings(findings(json));
    json.make(() -> assessment.id(new AssessmentId(json.text("id"))));
    for (String wish : json.texts("wishes")) {
      assessment.addWish(wish);
    }
    for (JsonPart need : json.parts("needs")) {
      assessment.addNeed(need(need));
    }
    for (JsonPart outcome : json.parts("wantedOutcomes")) {
      assessment.addWantedOutcome(outcome(outcome));
    }
    json.nothingElse();
    return json.make(assessment::build);
  }

  private static AdultFindings findings(JsonPart json) throws BadCaseException {
    AdultFindings.Builder findings =
        AdultFindings.builder()
            .needsAriseFromImpairment(Finding.decided(json.yes("needsAriseFromImpairment")));
    for (JsonPart limb : json.parts("unableTo")) {
      findings.limb(
          limb.choice("outcome", AdultOutcome.class),
          limb.choice("because", AdultLimb.class),
          Finding.decided(true));
      limb.nothingElse();
    }
    for (AdultOutcome outcome : json.choices("able", AdultOutcome.class)) {
      findings.achieves(outcome);
    }
    if (json.has("significantImpactOn")) {
      findings.significantImpact(Finding.decided(true));
      json.choices("significantImpactOn", WellbeingArea.class).forEach(findings::addArea);
    }
    return json.make(findings::build);
  }

  private static Need need(JsonPart json) throws BadCaseException {
    Need need =
        json.make(
            () ->
                Need.builder()
                    .id(new NeedId(json.text("id")))
                    .regime(Regime.CARE_ACT_ADULT)
                    .domain(json.choice("domain", NeedDomain.class))
                    .description(json.text("description"))
                    .eligible(Finding.decided(json.yes("eligible")))
                    .meeting(
                        json.has("metBy")
                            ? json.choice("metBy", MeetingOfNeed.class)
                            : MeetingOfNeed.UNMET)
                    .build());
    json.nothingElse();
    return need;
  }

  private static WantedOutcome outcome(JsonPart json) throws BadCaseException {
    WantedOutcome.Builder outcome = WantedOutcome.builder().statement(json.text("statement"));
    for (String need : json.texts("needs")) {
      json.make(() -> outcome.addNeed(new NeedId(need)));
    }
    WantedOutcome built = json.make(() -> outcome.id(new OutcomeId(json.text("id"))).build());
    json.nothingElse();
    return built;
  }
}
