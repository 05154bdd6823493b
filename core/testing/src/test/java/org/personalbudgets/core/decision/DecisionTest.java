package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.spend.SpendRequest;

class DecisionTest {
  private static final Citation READ = Citation.law("An Act", "s 1");
  private static final Citation REMEMBERED = READ.withConfidence(Confidence.REMEMBERED);
  private static final DatedTable<Integer> READ_TABLE = table("test.read", READ);
  private static final DatedTable<Integer> REMEMBERED_TABLE = table("test.remembered", REMEMBERED);

  private static DatedTable<Integer> table(String name, Citation source) {
    return DatedTable.<Integer>named(name).from(LocalDate.of(2020, 1, 1), 7, source).stillInForce();
  }

  /** Permits with a reason from this source, after reading these tables. */
  @SafeVarargs
  private static SpendPolicy permits(Citation source, DatedTable<Integer>... tables) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return "permits";
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        for (DatedTable<Integer> table : tables) {
          facts.inForce(table);
        }
        return Verdict.permit(Reason.of("test.fine").addSource(source));
      }
    };
  }

  private static Decision decide(SpendPolicy... policies) {
    return SpendPolicies.of(policies).decide(EngineCase.request(), EngineCase.caseFile());
  }

  @Test
  void it_shows_what_it_was_made_from() {
    SpendPolicies policies = SpendPolicies.of(permits(READ, READ_TABLE));
    Decision decision = policies.decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(decision.request()).isEqualTo(EngineCase.request());
    assertThat(decision.legalDate()).isEqualTo(EngineCase.TODAY);
    assertThat(decision.ledgerVersion())
        .isEqualTo(EngineCase.caseFile().ledger().map(ledger -> ledger.version()))
        .isPresent();
    assertThat(decision.rulePacks()).containsExactly(policies.packs().get(0).reference());
    assertThat(decision.lawRead())
        .containsExactly(new LawRead("test.read", READ_TABLE.on(EngineCase.TODAY)));
    assertThat(decision.factsRead()).containsExactly(FactKind.LAW);
    assertThat(decision).hasToString("Decision{request-1 on 2024-01-17: ALLOWED}");
  }

  @Test
  void a_case_without_a_ledger_has_no_version_of_one() {
    Decision decision =
        SpendPolicies.of(permits(READ))
            .decide(EngineCase.request(), CaseFile.of(EngineCase.plan()));
    assertThat(decision.ledgerVersion()).isEmpty();
    assertThat(decision.lawRead()).isEmpty();
  }

  @Test
  void it_rests_on_verified_law_only_if_every_value_and_every_deciding_source_was_read() {
    assertThat(decide(permits(READ, READ_TABLE)).restsOnVerifiedLaw()).isTrue();
    assertThat(decide(permits(READ)).restsOnVerifiedLaw()).isTrue();
    assertThat(decide(permits(READ, READ_TABLE, REMEMBERED_TABLE)).restsOnVerifiedLaw()).isFalse();
    assertThat(decide(permits(REMEMBERED)).restsOnVerifiedLaw()).isFalse();
    assertThat(decide(permits(REMEMBERED), Behaviour.FORBIDS.named("ban")).restsOnVerifiedLaw())
        .isTrue();
  }

  @Test
  void reports_and_verdicts_say_who_spoke_and_who_did_not() {
    Decision decision =
        decide(
            Behaviour.FORBIDS.named("a"),
            Behaviour.SILENT.named("b"),
            Behaviour.PERMITS.named("c"),
            Behaviour.THROWS.named("d"));
    assertThat(decision.reports())
        .extracting(PolicyReport::part)
        .containsExactly(
            PolicyReport.Part.DECISIVE,
            PolicyReport.Part.SILENT,
            PolicyReport.Part.APPLIED,
            PolicyReport.Part.FAILED);
    assertThat(decision.reports())
        .extracting(PolicyReport::policy)
        .containsExactly("a", "b", "c", "d");
    assertThat(decision.verdictsSpoken())
        .hasExactlyElementsOfTypes(Verdict.Forbid.class, Verdict.Permit.class);
  }

  @Test
  void a_purchase_that_is_referred_though_permitted_is_covered() {
    Decision permitted = decide(Behaviour.PERMITS.named("a"), Behaviour.REFERS.named("b"));
    assertThat(((Outcome.Referred) permitted.outcome()).causes())
        .hasExactlyElementsOfTypes(Outcome.Cause.NeedsJudgement.class);
    Decision notPermitted = decide(Behaviour.SILENT.named("a"), Behaviour.REFERS.named("b"));
    assertThat(((Outcome.Referred) notPermitted.outcome()).causes())
        .hasExactlyElementsOfTypes(
            Outcome.Cause.NeedsJudgement.class, Outcome.Cause.NotCovered.class);
  }

  @Test
  void equal_when_all_that_it_was_made_from_and_all_that_was_said_is() {
    SpendPolicy permits = permits(READ);
    List<Decision> different = new ArrayList<>();
    different.add(decide(permits));
    different.add(decide(permits(REMEMBERED)));
    different.add(decide(permits(READ, READ_TABLE)));
    different.add(decide(permits, Behaviour.SILENT.named("silent")));
    different.add(decide(permits, Behaviour.THROWS.named("silent")));
    different.add(
        SpendPolicies.of(permits)
            .decide(EngineCase.request().withDate(EngineCase.AGREED), EngineCase.caseFile()));
    different.add(
        SpendPolicies.of(permits).decide(EngineCase.request(), CaseFile.of(EngineCase.plan())));
    different.add(
        SpendPolicies.of(
                RulePack.of("other", "1", InForce.from(EngineCase.AGREED), List.of(permits)))
            .decide(EngineCase.request(), EngineCase.caseFile()));
    assertThat(different).doesNotHaveDuplicates();
    assertThat(different.get(0)).isEqualTo(decide(permits)).hasSameHashCodeAs(decide(permits));
    assertThat(different.get(0).hashCode()).isNotEqualTo(different.get(3).hashCode());
    assertThat(different.get(0).equals((Object) "a decision")).isFalse();
  }

  @Test
  void policies_are_equal_when_their_packs_are() {
    SpendPolicy permits = Behaviour.PERMITS.named("permits");
    InForce always = InForce.from(EngineCase.AGREED);
    RulePack one = RulePack.of("one", "1", always, List.of(permits));
    RulePack two = RulePack.of("two", "2", always, List.of(Behaviour.SILENT.named("silent")));
    SpendPolicies both = SpendPolicies.of(two, one);
    assertThat(SpendPolicies.of(one).and(two)).isEqualTo(both).hasSameHashCodeAs(both);
    assertThat(both.packs()).containsExactly(one, two);
    assertThat(both).isNotEqualTo(SpendPolicies.of(one));
    assertThat(both.hashCode()).isNotEqualTo(SpendPolicies.of(one).hashCode());
    assertThat(both.equals((Object) "policies")).isFalse();
    assertThat(both)
        .hasToString("SpendPolicies[RulePack{one 1, 1 policies}, RulePack{two 2, 1 policies}]");
  }

  @Test
  void a_policy_asked_alone_answers_as_it_does_among_others() {
    SpendPolicies policies =
        SpendPolicies.of(Behaviour.PERMITS.named("a"), Behaviour.FORBIDS.named("b"));
    assertThat(policies.judgeAlone("a", EngineCase.request(), EngineCase.caseFile()))
        .isInstanceOf(Verdict.Permit.class);
    assertThat(policies.judgeAlone("b", EngineCase.request(), EngineCase.caseFile()))
        .isInstanceOf(Verdict.Forbid.class);
  }

  @Test
  void a_pack_is_its_name_its_version_and_its_contents() {
    SpendPolicy permits = Behaviour.PERMITS.named("permits");
    SpendPolicy sameIdOtherContents = permits(READ);
    InForce days = InForce.from(EngineCase.AGREED);
    RulePack pack = RulePack.of("pack", "1", days, List.of(permits));
    assertThat(pack.name()).isEqualTo("pack");
    assertThat(pack.version()).isEqualTo("1");
    assertThat(pack.reference())
        .isEqualTo(new RulePackReference("pack", "1", pack.reference().contentHash()));
    RulePack again = RulePack.of("pack", "1", days, List.of(permits));
    assertThat(pack).isEqualTo(again).hasSameHashCodeAs(again);
    List<RulePack> all =
        List.of(
            pack,
            RulePack.of("pack", "1", days, List.of()),
            RulePack.of("pack", "1", days, List.of(sameIdOtherContents)),
            RulePack.of("pack", "1", days, List.of(Behaviour.PERMITS.named("other"))),
            RulePack.of("pack", "1", InForce.from(EngineCase.TODAY), List.of(permits)),
            RulePack.of("pack", "2", days, List.of(permits)),
            RulePack.of("kcap", "1", days, List.of(permits)));
    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).extracting(RulePack::hashCode).doesNotHaveDuplicates();
    assertThat(all).extracting(one -> one.reference().contentHash()).doesNotHaveDuplicates();
    assertThat(pack.equals((Object) "pack")).isFalse();
    assertThat(pack).hasToString("RulePack{pack 1, 1 policies}");
  }

  @Test
  void tallies_are_equal_when_the_same_was_said() {
    Verdict permit = Verdict.permit(Reason.of("test.fine"));
    Tally permitted = Tally.of(permit);
    assertThat(permitted)
        .isEqualTo(permitted.plus(Tally.of(Verdict.silent())))
        .isNotEqualTo(Tally.none())
        .isNotEqualTo(Tally.ofFailure());
    assertThat(permitted.hashCode()).isNotEqualTo(Tally.none().hashCode());
    assertThat(permitted.equals((Object) "tally")).isFalse();
    assertThat(permitted).hasToString("Tally{ALLOWED}");
  }
}
