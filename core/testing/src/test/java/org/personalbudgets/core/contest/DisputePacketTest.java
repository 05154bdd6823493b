package org.personalbudgets.core.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.testing.DecisionArbitraries;
import org.personalbudgets.testing.Enquiry;
import org.personalbudgets.testing.PolicyArbitraries;

/** What a decision hangs on is found by asking again, and named neither more nor less. */
class DisputePacketTest {
  private static final Citation SOURCE = Citation.vendor("test", "rule");
  private static final Question EXCEPTION =
      new Question("test.exception", DecisionMaker.LOCAL_AUTHORITY, SOURCE);

  /** What a policy says, whatever the purchase. */
  private enum Saying {
    PERMITS,
    REQUIRES,
    REFERS,
    FORBIDS,
    FAILS,
    SILENT
  }

  private record Fixed(String id, Saying saying) implements SpendPolicy {
    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      Reason why = Reason.of("test." + id);
      return switch (saying) {
        case PERMITS -> Verdict.permit(why);
        case REQUIRES -> Verdict.require(why, Requirement.evidence("quote", SOURCE));
        case REFERS -> Verdict.refer(why, EXCEPTION, "subject");
        case FORBIDS -> Verdict.forbid(why);
        case FAILS -> throw new IllegalStateException("of no concern");
        case SILENT -> Verdict.silent();
      };
    }
  }

  @Provide
  Arbitrary<List<Saying>> sayings() {
    return Arbitraries.of(Saying.class).list().ofMaxSize(6);
  }

  private static Map<String, SpendPolicy> policies(List<Saying> sayings) {
    Map<String, SpendPolicy> policies = new TreeMap<>();
    for (int at = 0; at < sayings.size(); at++) {
      policies.put("p" + at, new Fixed("p" + at, sayings.get(at)));
    }
    return policies;
  }

  private static Answer answer(Map<String, SpendPolicy> policies, Set<String> ids) {
    SpendPolicy[] kept = ids.stream().map(policies::get).toArray(SpendPolicy[]::new);
    return SpendPolicies.of(kept).decide(EngineCase.request(), EngineCase.caseFile()).answer();
  }

  private static DisputePacket packet(SpendPolicies policies, SpendRequest request, CaseFile file) {
    return DisputePacket.of(
        policies, file, policies.decide(request, file), Levers.usual(), Answer.ALLOWED);
  }

  /** Whether these carry the answer: with them and whichever others, tried one by one. */
  private static boolean carry(Map<String, SpendPolicy> policies, Set<String> kept, Answer answer) {
    return Sets.powerSet(Sets.difference(policies.keySet(), kept).immutableCopy()).stream()
        .allMatch(others -> answer(policies, Sets.union(kept, others)) == answer);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_deciding_rules_carry_the_answer_and_none_can_be_dropped(
      @ForAll("sayings") List<Saying> sayings) {
    Map<String, SpendPolicy> policies = policies(sayings);
    DisputePacket packet =
        packet(
            SpendPolicies.of(policies.values().toArray(new SpendPolicy[0])),
            EngineCase.request(),
            EngineCase.caseFile());
    Answer answer = packet.decision().answer();
    Statistics.label("answer").collect(answer);
    Set<String> deciding = new LinkedHashSet<>();
    packet.decidingRules().forEach(rule -> deciding.add(rule.report().policy()));
    assertThat(answer(policies, deciding)).isEqualTo(answer);
    assertThat(carry(policies, deciding, answer)).isTrue();
    for (String id : deciding) {
      assertThat(carry(policies, Sets.difference(deciding, Set.of(id)), answer)).isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void each_rule_dropped_changes_the_answer_or_is_backed_by_rules_that_are_named(
      @ForAll("sayings") List<Saying> sayings) {
    Map<String, SpendPolicy> policies = policies(sayings);
    DisputePacket packet =
        packet(
            SpendPolicies.of(policies.values().toArray(new SpendPolicy[0])),
            EngineCase.request(),
            EngineCase.caseFile());
    Answer answer = packet.decision().answer();
    for (RuleResponse rule : packet.rules()) {
      Set<String> others =
          Sets.difference(policies.keySet(), Set.of(rule.report().policy())).immutableCopy();
      assertThat(rule.answerWithout()).isEqualTo(answer(policies, others));
      Set<String> backing = new LinkedHashSet<>(rule.backedBy());
      assertThat(others).containsAll(backing);
      if (rule.answerWithout() == answer) {
        assertThat(answer(policies, backing)).isEqualTo(answer);
      } else {
        assertThat(backing).isEmpty();
        assertThat(rule.inSmallestSet()).isTrue();
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_response_to_a_fact_is_what_the_policies_say(
      @ForAll("enquiries") Enquiry enquiry, @ForAll("compositions") SpendPolicies policies) {
    DisputePacket packet = packet(policies, enquiry.request(), enquiry.caseFile());
    for (FactResponse response : packet.facts()) {
      SpendRequest request = response.probe().applyTo(enquiry.request());
      Decision then =
          policies.decide(request, response.probe().applyTo(enquiry.caseFile(), request.date()));
      assertThat(response.answer()).isEqualTo(then.answer());
      assertThat(response.turns()).isEqualTo(then.answer() != packet.decision().answer());
      if (response.turns()) {
        assertThat(response.policies()).isNotEmpty();
      }
    }
  }

  @Provide
  Arbitrary<Enquiry> enquiries() {
    return DecisionArbitraries.enquiries();
  }

  @Provide
  Arbitrary<SpendPolicies> compositions() {
    return PolicyArbitraries.compositions();
  }

  private static final SpendPolicies GYM =
      SpendPolicies.of(
          new LinkedToEligibleNeed("link", SOURCE),
          ProhibitedCategories.of("gyms", SOURCE, Categories.GYM).unless(EXCEPTION),
          new PurchaseCap(
              "cap",
              Categories.GYM,
              new PurchaseCap.Limit(Amount.pounds("5.00"), Consequence.askEvidence("quote")),
              SOURCE));

  private static CaseFile judged(boolean holds) {
    return EngineCase.caseFile()
        .plus(
            Judgement.builder()
                .questionCode(EXCEPTION.code())
                .subject(EngineCase.GYM.value())
                .holds(holds)
                .by(DecisionMaker.LOCAL_AUTHORITY)
                .date(EngineCase.TODAY)
                .rationale("a reason")
                .build());
  }

  /** Feature 44: an allowed gym visit hangs on its line, the quote and the exception made. */
  @Example
  void the_facts_that_an_answer_hangs_on_are_named() {
    SpendRequest request =
        EngineCase.builder(Categories.GYM, "10.00")
            .planLine(EngineCase.GYM)
            .addEvidence("quote")
            .addEvidence("of-no-use")
            .build();
    DisputePacket packet = packet(GYM, request, judged(true));
    assertThat(packet.decision().answer()).isEqualTo(Answer.ALLOWED);
    assertThat(packet.decidingFacts())
        .extracting(response -> response.probe().getClass().getSimpleName())
        .containsExactlyInAnyOrder("WithoutPlanLine", "WithoutEvidence", "WithoutJudgement");
    assertThat(packet.facts())
        .filteredOn(response -> !response.turns())
        .extracting(FactResponse::probe)
        .contains(new FactProbe.WithoutEvidence("of-no-use"));
    assertThat(packet.remedies().found()).isEmpty();
  }

  @Example
  void what_a_lever_would_change_is_told_even_where_it_does_not_reach_the_goal() {
    DisputePacket packet = packet(GYM, EngineCase.request(), EngineCase.caseFile());
    assertThat(packet.facts())
        .extracting(FactResponse::probe)
        .contains(
            new FactProbe.Changed(new Change.Obtain(Requirement.evidence("quote", SOURCE))),
            new FactProbe.Changed(new Change.AskFor(EXCEPTION, EngineCase.GYM.value())));
    assertThat(packet.remedies().found()).isNotEmpty();
  }

  @Example
  void a_decision_of_other_rules_or_of_another_case_has_no_packet_here() {
    Decision decision = GYM.decide(EngineCase.request(), judged(true));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DisputePacket.of(GYM, judged(false), decision, Levers.usual(), Answer.ALLOWED));
  }

  @Example
  void where_nothing_permits_no_rule_is_needed_to_send_it_to_a_person() {
    DisputePacket packet =
        packet(
            SpendPolicies.of(new Fixed("p", Saying.REFERS)),
            EngineCase.request(),
            EngineCase.caseFile());
    assertThat(packet.decision().answer()).isEqualTo(Answer.REFERRED);
    assertThat(packet.nothingPermits()).isTrue();
    assertThat(packet.decidingRules()).isEmpty();
  }
}
