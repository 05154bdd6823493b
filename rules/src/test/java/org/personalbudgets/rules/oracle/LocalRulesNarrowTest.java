package org.personalbudgets.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.StreamAnswers;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.DecidingLayers;
import org.personalbudgets.rules.local.LocalGloss;
import org.personalbudgets.rules.local.LocalLimit;
import org.personalbudgets.rules.local.LocalPermission;
import org.personalbudgets.rules.local.LocalPlanRule;
import org.personalbudgets.rules.local.LocalProhibition;

/** What no list of a council can do, whatever stands on it: random lists over random cases. */
class LocalRulesNarrowTest {
  private static final Citation POLICY = Citation.local("Example Council", "p 3");
  private static final LocalDate LONG_AGO = LocalDate.of(2009, 1, 1);
  private static final Question UNLESS =
      new Question("local.unless", DecisionMaker.LOCAL_AUTHORITY, POLICY);
  private static final SpendPolicies LAW = EnglandPacks.policies();

  private static CouncilPack list(Random random, RandomWorlds worlds, FundingStream... streams) {
    CouncilPack.Builder pack =
        CouncilPack.builder().id("council.example").inForce(InForce.from(LONG_AGO));
    for (FundingStream stream : streams) {
      pack.addStream(stream);
    }
    pack.addPermission(new LocalPermission("may", categories(worlds), POLICY));
    if (random.nextBoolean()) {
      pack.addProhibition(
          LocalProhibition.builder()
              .code("not")
              .addCategory(categories(worlds).iterator().next())
              .exception(UNLESS)
              .source(POLICY)
              .build());
    }
    if (random.nextBoolean()) {
      pack.addProhibition(
          LocalProhibition.of("never", POLICY, categories(worlds).iterator().next()));
    }
    if (random.nextBoolean()) {
      pack.addLimit(limit(random));
    }
    if (random.nextBoolean()) {
      pack.addPlanRule(
          new LocalPlanRule("plan", categories(worlds), LocalPlanRule.Asks.LINE, POLICY));
    }
    if (random.nextBoolean()) {
      pack.addGloss(new LocalGloss("gloss", streams[0], UNLESS, POLICY));
    }
    return pack.build();
  }

  private static Set<Category> categories(RandomWorlds worlds) {
    return Set.of(Category.of(worlds.purchase(worlds.world()).category()));
  }

  private static LocalLimit limit(Random random) {
    return LocalLimit.builder()
        .code("limit")
        .most(
            DatedTable.<Amount>named("council.example.limit")
                .from(LONG_AGO, Amount.pence(999 + random.nextInt(2)), POLICY)
                .stillInForce())
        .above(random.nextBoolean() ? Consequence.refuse() : Consequence.askApproval("manager"))
        .build();
  }

  @Property
  void a_local_rule_narrows_and_never_lifts(@ForAll long seed) {
    RandomWorlds worlds = new RandomWorlds(seed);
    World.Case known = worlds.world();
    CaseFile caseFile = Translation.caseFile(known);
    SpendPolicies both =
        LAW.and(list(new Random(seed), worlds, FundingStream.values()).toRulePack());
    for (int at = 0; at < 10; at++) {
      SpendRequest request = Translation.request(worlds.purchase(known));
      Decision law = LAW.decide(request, caseFile);
      Decision with = both.decide(request, caseFile);

      // where the law says nothing at all, a council may speak for itself
      if (!law.verdictsSpoken().isEmpty()) {
        assertThat(strictness(with.answer())).isGreaterThanOrEqualTo(strictness(law.answer()));
      }
      if (law.answer() == Answer.REFUSED) {
        assertThat(with.determiningReasons()).containsAll(law.determiningReasons());
      }
      assertThat(with.verdictsSpoken()).containsAll(law.verdictsSpoken());
    }
  }

  private static int strictness(Answer answer) {
    return switch (answer) {
      case ALLOWED -> 0;
      case CONDITIONAL -> 1;
      case REFERRED -> 2;
      case REFUSED -> 3;
    };
  }

  @Property
  void every_answer_that_a_rule_gives_names_the_layers_that_decided(@ForAll long seed) {
    RandomWorlds worlds = new RandomWorlds(seed);
    World.Case known = worlds.world();
    CaseFile caseFile = Translation.caseFile(known);
    SpendPolicies both =
        LAW.and(list(new Random(seed), worlds, FundingStream.values()).toRulePack());

    Decision decision = both.decide(Translation.request(worlds.purchase(known)), caseFile);

    boolean nobodySpoke =
        decision.answer() == Answer.REFERRED
            && decision.verdictsSpoken().stream().noneMatch(Verdict.Refer.class::isInstance);
    assertThat(DecidingLayers.of(decision).isEmpty()).isEqualTo(nobodySpoke);
  }

  @Property
  void a_list_is_about_the_money_of_its_own_stream_only(@ForAll long seed) {
    RandomWorlds worlds = new RandomWorlds(seed);
    World.Case known = worlds.world();
    CaseFile caseFile = Translation.caseFile(known);
    FundingStream own = FundingStream.values()[Math.floorMod(seed, 4)];
    SpendPolicies both = LAW.and(list(new Random(seed), worlds, own).toRulePack());
    SpendRequest request = Translation.request(worlds.purchase(known));

    StreamAnswers law = StreamAnswers.ask(LAW, request, caseFile);
    StreamAnswers with = StreamAnswers.ask(both, request, caseFile);

    law.byStream()
        .forEach(
            (stream, decision) -> {
              if (stream != own) {
                Decision same = with.byStream().get(stream);
                assertThat(same.answer()).isEqualTo(decision.answer());
                assertThat(same.verdictsSpoken()).isEqualTo(decision.verdictsSpoken());
              }
            });
  }

  @Property
  void each_streams_money_is_judged_by_its_own_pack_alone(@ForAll long seed) {
    RandomWorlds worlds = new RandomWorlds(seed);
    World.Case known = worlds.world();
    CaseFile caseFile = Translation.caseFile(known);
    SpendRequest request = Translation.request(worlds.purchase(known));
    List<String> packs =
        List.of("england.care-act", "england.children", "england.sen", "england.nhs");

    StreamAnswers all = StreamAnswers.ask(LAW, request, caseFile);

    EnglandPacks.all()
        .forEach(
            pack -> {
              StreamAnswers alone =
                  StreamAnswers.ask(SpendPolicies.of(List.of(pack)), request, caseFile);
              FundingStream own = FundingStream.values()[packs.indexOf(pack.name())];
              all.byStream()
                  .forEach(
                      (stream, decision) -> {
                        List<Verdict> said = alone.byStream().get(stream).verdictsSpoken();
                        assertThat(said)
                            .isEqualTo(stream == own ? decision.verdictsSpoken() : List.of());
                      });
            });
  }
}
