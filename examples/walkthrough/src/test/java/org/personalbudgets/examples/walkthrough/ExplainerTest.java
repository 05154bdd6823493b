package org.personalbudgets.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.text.Audience;
import org.personalbudgets.rules.text.Explainer;
import org.personalbudgets.rules.text.Explanation;
import org.personalbudgets.rules.text.Language;

/** The answer of each kind in words, for each reader. */
class ExplainerTest {
  private static final Citation LAW = Citation.law("Care Act 2014", "s 33(3)");
  private static final Citation GUESSED =
      Citation.guidance("A handbook", "page 3").withConfidence(Confidence.REMEMBERED);
  private static final Question NECESSARY =
      new Question("test.necessary-for-care", DecisionMaker.LOCAL_AUTHORITY, LAW);

  private static Decision decide(Verdict... verdicts) {
    SpendPolicy[] policies = new SpendPolicy[verdicts.length];
    for (int at = 0; at < verdicts.length; at++) {
      policies[at] = new Says("policy-" + at, verdicts[at]);
    }
    return SpendPolicies.of(policies).decide(Peter.gym(), CaseFile.of(Peter.plan()));
  }

  private record Says(String id, Verdict verdict) implements SpendPolicy {
    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      return verdict;
    }
  }

  private static Verdict verdict(String kind) {
    Reason why = Reason.of("test.why").addSource(LAW);
    return switch (kind) {
      case "permit" -> Verdict.permit(why);
      case "require" -> Verdict.require(why, Requirement.approval("manager-approval", LAW));
      case "refer" -> Verdict.refer(why, NECESSARY, "sister");
      case "forbid" -> Verdict.forbid(why);
      default -> Verdict.silent();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "permit|silent|Yes, you can spend the money on this.|Allowed.",
        "permit|require|Yes, once this is there: manager approval.|Allowed once this is there:"
            + " manager approval.",
        "permit|refer|Somebody has to decide this first: the local authority must judge under Care"
            + " Act 2014 s 33(3) (necessary for care).|For a person to decide: the local authority"
            + " must judge under Care Act 2014 s 33(3) (necessary for care).",
        "silent|silent|Somebody has to decide this first: no rule covers it.|For a person to"
            + " decide: no rule covers it.",
        "permit|forbid|No, the money cannot be spent on this.|Refused."
      })
  void each_answer_reads_as_it_should(String one, String other, String person, String worker) {
    Decision decision = decide(verdict(one), verdict(other));
    Explainer explainer = Explainer.in(Language.ENGLISH);
    assertThat(explainer.explain(decision, Audience.PERSON).answer()).isEqualTo(person);
    assertThat(explainer.explain(decision, Audience.WORKER).answer()).isEqualTo(worker);
  }

  @Test
  void every_source_names_its_layer_and_says_when_its_text_was_not_read() {
    Decision decision =
        decide(Verdict.forbid(Reason.of("test.why").addSource(LAW).addSource(GUESSED)));
    assertThat(Explainer.in(Language.ENGLISH).explain(decision, Audience.PERSON).because())
        .extracting(Explanation.Because::source)
        .containsExactly(
            "Care Act 2014 s 33(3) (national law); A handbook page 3 (national guidance, text not"
                + " read: unverified)");
  }

  @Test
  void T28_what_is_left_out_is_counted() {
    Verdict[] bans = new Verdict[Explanation.MAX_SENTENCES + 7];
    java.util.Arrays.fill(bans, verdict("forbid"));
    Explanation explanation = Explainer.in(Language.ENGLISH).explain(decide(bans), Audience.PERSON);
    assertThat(explanation.because()).hasSize(Explanation.MAX_SENTENCES);
    assertThat(explanation.leftOut()).isEqualTo(7);
  }
}
