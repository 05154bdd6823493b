package org.personalbudgets.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.EngineCase;
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
import org.personalbudgets.money.Amount;

/** Decisions that differ in anything have records that differ; equal ones have equal records. */
class DecisionFormTest {
  private static final Citation LAW = Citation.law("Act", "s 1");
  private static final Reason WHY = Reason.of("test.why");

  /** One policy whose contents never change, so that only what it says can show. */
  private static SpendPolicies saying(BiFunction<SpendRequest, Facts, Verdict> body) {
    return SpendPolicies.of(
        new SpendPolicy() {
          @Override
          public String id() {
            return "p";
          }

          @Override
          public Verdict judge(SpendRequest request, Facts facts) {
            return body.apply(request, facts);
          }
        });
  }

  private static DecisionRecord record(BiFunction<SpendRequest, Facts, Verdict> body) {
    return DecisionRecord.of(
        saying(body).decide(EngineCase.request(), EngineCase.caseFile()), EngineCase.caseFile());
  }

  private static DecisionRecord record(Verdict verdict) {
    return record((request, facts) -> verdict);
  }

  private static Verdict refer(String code, DecisionMaker by, Citation source, String subject) {
    return Verdict.refer(WHY, new Question(code, by, source), subject);
  }

  @Test
  void every_part_of_what_a_policy_says_and_reads_shows() {
    List<DecisionRecord> records = new ArrayList<>();
    for (Reason why : reasons()) {
      records.add(record(Verdict.permit(why)));
      records.add(record(Verdict.forbid(why)));
    }
    records.add(record(Verdict.silent()));
    records.add(record(Verdict.require(WHY, Requirement.evidence("quote", LAW))));
    records.add(record(Verdict.require(WHY, Requirement.approval("quote", LAW))));
    records.add(record(Verdict.require(WHY, Requirement.condition("quote", LAW))));
    records.add(record(Verdict.require(WHY, Requirement.evidence("receipt", LAW))));
    records.add(
        record(Verdict.require(WHY, Requirement.evidence("quote", Citation.law("Act", "s 2")))));
    records.add(record(refer("q", DecisionMaker.PERSON, LAW, "gym")));
    records.add(record(refer("r", DecisionMaker.PERSON, LAW, "gym")));
    records.add(record(refer("q", DecisionMaker.CARER, LAW, "gym")));
    records.add(record(refer("q", DecisionMaker.PERSON, Citation.law("Act", "s 2"), "gym")));
    records.add(record(refer("q", DecisionMaker.PERSON, LAW, "support")));
    records.add(record((request, facts) -> null));
    records.add(record((request, facts) -> Verdict.permit(Reason.of("?"))));
    records.add(record((request, facts) -> facts.plan() == null ? null : Verdict.permit(WHY)));
    records.add(record((request, facts) -> facts.ledger().isEmpty() ? null : Verdict.permit(WHY)));
    records.add(
        record(
            (request, facts) ->
                facts.inForce(RecordSample.MOST) == null ? null : Verdict.permit(WHY)));
    assertThat(records).doesNotHaveDuplicates();
    assertThat(records).extracting(DecisionRecord::hash).doesNotHaveDuplicates();
  }

  private static List<Reason> reasons() {
    return List.of(
        WHY,
        Reason.of("test.other"),
        WHY.addSource(LAW),
        WHY.addSource(LAW.withConfidence(Confidence.REMEMBERED)),
        WHY.addSource(Citation.guidance("Act", "s 1")),
        WHY.addSource(LAW).addSource(Citation.law("Act", "s 2")),
        WHY.addSource(Citation.law("Act", "s 2")).addSource(LAW),
        WHY.putArgument("a", Amount.pounds("1.00")),
        WHY.putArgument("b", Amount.pounds("1.00")),
        WHY.putArgument("a", EngineCase.TODAY),
        WHY.putArgument("a", EngineCase.TODAY.toString()),
        WHY.putArgument("a", 1),
        WHY.putArgument("a", "1"));
  }

  @Test
  void the_order_in_which_arguments_were_put_does_not_show() {
    Reason one = WHY.putArgument("a", 1).putArgument("b", 2);
    Reason two = WHY.putArgument("b", 2).putArgument("a", 1);
    assertThat(one).isEqualTo(two);
    assertThat(record(Verdict.permit(one))).isEqualTo(record(Verdict.permit(two)));
  }
}
