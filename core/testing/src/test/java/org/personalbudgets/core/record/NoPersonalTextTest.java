package org.personalbudgets.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.remedy.Lever;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.remedy.Remedies;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;

/** H79: personal words and facts of the case stand in no text that deciding makes. */
class NoPersonalTextTest {
  private static final String[] PERSONAL = {
    RecordSample.CANARY,
    "Canary",
    RecordSample.BIRTH.toString(),
    Kinship.STEPDAUGHTER.toString(),
    Household.SAME_HOUSEHOLD.toString(),
    // words of the sample plan and its agreement
    "a need",
    "a line",
    "an answer",
    "A Person",
    "An Officer",
  };

  private static Levers levers(SpendRequest request) {
    return Levers.builder()
        .addFree(Lever.AMOUNT)
        .addFree(Lever.EVIDENCE)
        .addFree(Lever.JUDGEMENT)
        .addPayee(request.payee())
        .addPayee(Payee.individual("payee-2", Kinship.STEPDAUGHTER, Household.SAME_HOUSEHOLD))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void no_text_of_a_decision_holds_any(Answer answer) {
    SpendRequest request = RecordSample.request(answer);
    CaseFile caseFile = RecordSample.caseFile();
    SpendPolicies policies = RecordSample.policies();
    Decision decision = policies.decide(request, caseFile);
    RecordOptions options = RecordOptions.none().withSalt(RecordSample.CANARY + "0123456789");
    Remedies remedies =
        Remedies.search(policies, request, caseFile, levers(request), Answer.ALLOWED);
    List<String> texts =
        Stream.of(
                request,
                caseFile,
                policies,
                policies.packs(),
                decision,
                decision.outcome(),
                decision.reports(),
                decision.failures(),
                decision.lawRead(),
                decision.factsRead(),
                decision.rulePacks(),
                decision.verdictsSpoken(),
                decision.determiningReasons(),
                decision.otherReasons(),
                levers(request),
                remedies,
                options,
                options.after(RecordSample.record(answer)),
                DecisionRecord.of(decision, caseFile),
                DecisionRecord.of(decision, caseFile).text(),
                DecisionRecord.of(decision, caseFile, options).text())
            .map(Object::toString)
            .toList();
    assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(PERSONAL));
  }

  @Test
  void no_change_shows_more_than_ids() {
    Change pay =
        new Change.Pay(Payee.individual("payee-2", Kinship.STEPDAUGHTER, Household.SAME_HOUSEHOLD));
    Change ask = new Change.AskFor(RecordSample.EXCEPTION, "gym");
    assertThat(List.of(pay, ask).toString()).contains("payee-2").doesNotContain(PERSONAL);
    assertThat(ask.applyTo(RecordSample.caseFile(), RecordSample.BIRTH).toString())
        .doesNotContain("supposed")
        .doesNotContain(PERSONAL);
  }
}
