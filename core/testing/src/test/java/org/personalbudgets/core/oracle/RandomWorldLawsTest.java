package org.personalbudgets.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.FactKind;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.oracle.NaiveDecider.Purchase;
import org.personalbudgets.core.oracle.NaiveDecider.Rule;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.Amount;

/** Laws of deciding, by their ids, over the random rules, cases and purchases of the oracle. */
class RandomWorldLawsTest {
  private static void assertSame(Decision one, Decision other) {
    assertThat(one.answer()).isEqualTo(other.answer());
    assertThat(one.outcome()).isEqualTo(other.outcome());
    assertThat(one.reports()).isEqualTo(other.reports());
    assertThat(one.failures()).isEqualTo(other.failures());
    assertThat(one.lawRead()).isEqualTo(other.lawRead());
    assertThat(one.factsRead()).isEqualTo(other.factsRead());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D6_the_order_of_policies_and_packs_does_not_show(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    List<RulePack> packs = new ArrayList<>();
    for (RulePack pack : sample.policies.packs()) {
      List<SpendPolicy> policies = new ArrayList<>(pack.policies());
      Collections.shuffle(policies, new Random(seed));
      packs.add(RulePack.of(pack.name(), pack.version(), pack.inForce(), policies));
    }
    Collections.reverse(packs);
    SpendPolicies shuffled = SpendPolicies.of(packs);
    assertThat(shuffled).isEqualTo(sample.policies).hasSameHashCodeAs(sample.policies);
    for (SpendRequest request : sample.requests()) {
      Decision decision = sample.policies.decide(request, sample.caseFile);
      assertThat(shuffled.decide(request, sample.caseFile))
          .isEqualTo(decision)
          .hasSameHashCodeAs(decision);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D8_D12_deciding_twice_is_the_same_and_leaves_everything_as_it_was(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    CaseFile before = Translation.caseFile(sample.world);
    List<Purchase> purchases = new ArrayList<>();
    for (int at = 0; at < SampledWorld.PURCHASES; at++) {
      purchases.add(sample.worlds.purchase());
    }
    for (Purchase purchase : purchases) {
      SpendRequest request = Translation.request(purchase);
      Decision decision = sample.policies.decide(request, sample.caseFile);
      assertThat(sample.policies.decide(request, sample.caseFile)).isEqualTo(decision);
      assertThat(Translation.policies(sample.world.rules()).decide(request, before))
          .isEqualTo(decision);
      assertThat(decision.request()).isSameAs(request).isEqualTo(Translation.request(purchase));
    }
    assertThat(sample.caseFile).isEqualTo(before);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D9_every_request_gets_a_decision_whatever_its_day_and_amount(
      @ForAll long seed, @ForAll Random random) {
    SampledWorld sample = new SampledWorld(seed);
    LocalDate earliest = LocalDate.of(Caps.EARLIEST_YEAR, 1, 1);
    for (SpendRequest request : sample.requests()) {
      SpendRequest far =
          request
              .withDate(earliest.plusDays(random.nextInt(109_938)))
              .withAmount(Amount.pence(Amount.MAX_MINOR_UNITS - random.nextInt(2)));
      Decision decision = sample.policies.decide(far, sample.caseFile);
      assertThat(decision.answer()).isNotNull();
      assertThat(decision.outcome()).isNotNull();
      assertThat(decision.reports()).hasSize(sample.world.rules().size());
    }
  }

  /** Each kind of fact, changed; the plan is another plan, which changes what it links. */
  private static Map<FactKind, CaseFile> changed(CaseFile known) {
    Judgement judgement =
        Judgement.builder()
            .questionCode("exception")
            .subject("gym")
            .holds(true)
            .by(DecisionMaker.LOCAL_AUTHORITY)
            .date(LocalDate.of(2023, 1, 1))
            .rationale("a reason")
            .build();
    Map<FactKind, CaseFile> changed = new EnumMap<>(FactKind.class);
    changed.put(FactKind.JUDGEMENTS, known.plus(judgement));
    changed.put(
        FactKind.PLAN, copyOf(known, CaseFile.builder().plan(EngineCase.plan()), known.ledger()));
    changed.put(
        FactKind.LEDGER,
        copyOf(known, CaseFile.builder().plan(known.plan()), EngineCase.caseFile().ledger()));
    changed.put(
        FactKind.STAYS,
        copyOf(
            known,
            CaseFile.builder().plan(known.plan()).stays(StayHistory.none()),
            known.ledger()));
    changed.put(
        FactKind.CIRCUMSTANCES,
        copyOf(
            known,
            CaseFile.builder()
                .plan(known.plan())
                .circumstances(Circumstances.builder().exclusionOrdersChecked(true).build()),
            known.ledger()));
    return changed;
  }

  private static CaseFile copyOf(
      CaseFile known, CaseFile.Builder builder, Optional<Ledger> ledger) {
    ledger.ifPresent(builder::ledger);
    return builder.judgements(known.judgements()).build();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D13_changing_a_fact_of_a_kind_that_nothing_read_changes_nothing(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    Map<FactKind, CaseFile> changed = changed(sample.caseFile);
    for (SpendRequest request : sample.requests()) {
      Decision decision = sample.policies.decide(request, sample.caseFile);
      changed.forEach(
          (kind, other) -> {
            if (!decision.factsRead().contains(kind)) {
              assertSame(sample.policies.decide(request, other), decision);
            }
          });
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D14_what_is_allowed_at_an_amount_is_allowed_at_every_smaller_one(
      @ForAll long seed, @ForAll Random random) {
    SampledWorld sample = new SampledWorld(seed);
    for (SpendRequest request : sample.requests()) {
      Answer answer = sample.policies.decide(request, sample.caseFile).answer();
      if (answer == Answer.ALLOWED && request.amount().minorUnits() > 1) {
        long less = 1 + random.nextInt((int) request.amount().minorUnits() - 1);
        SpendRequest smaller =
            request.withAmount(Amount.ofMinor(request.amount().currencyCode(), less));
        assertThat(sample.policies.decide(smaller, sample.caseFile).answer())
            .isEqualTo(Answer.ALLOWED);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D19_rules_that_take_effect_later_or_ended_before_change_nothing(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    Map<String, Rule> others = new HashMap<>();
    sample.worlds.world().rules().forEach((id, rule) -> others.put("other-" + id, rule));
    List<SpendPolicy> policies = new ArrayList<>();
    Translation.policies(others).packs().forEach(pack -> policies.addAll(pack.policies()));
    for (SpendRequest request : sample.requests()) {
      LocalDate date = request.date();
      Decision decision = sample.policies.decide(request, sample.caseFile);
      for (InForce days :
          List.of(
              InForce.from(date.plusDays(1)),
              InForce.between(LocalDate.of(2000, 1, 1), date.minusDays(1)))) {
        Decision with =
            sample
                .policies
                .and(RulePack.of("later", "1", days, policies))
                .decide(request, sample.caseFile);
        assertThat(with.answer()).isEqualTo(decision.answer());
        assertThat(with.outcome()).isEqualTo(decision.outcome());
        assertThat(with.determiningReasons()).isEqualTo(decision.determiningReasons());
        assertThat(with.otherReasons()).isEqualTo(decision.otherReasons());
        assertThat(with.failures()).isEqualTo(decision.failures());
        assertThat(with.lawRead()).isEqualTo(decision.lawRead());
        assertThat(with.factsRead()).isEqualTo(decision.factsRead());
      }
    }
  }
}
