package org.personalbudgets.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.rules.england.EnglandPacks;

/**
 * England's packs against a second reading of the same law that shares no code with them: a hundred
 * thousand random purchases, or {@code -Ddecisions=10000000}, without one difference in the answer,
 * in what any provision says or in the question that it asks. A failure names its seed; {@code
 * -Dseed=…} repeats it.
 */
class PackOracleTest {
  private static final int PURCHASES_IN_A_WORLD = 25;

  @Test
  void packs_and_oracle_never_differ() {
    long seed = Long.getLong("seed", System.nanoTime());
    long decisions = Long.getLong("decisions", 100_000);
    RandomWorlds worlds = new RandomWorlds(seed);
    SpendPolicies policies = EnglandPacks.policies();
    Map<String, Integer> answers = new TreeMap<>();
    for (long made = 0; made < decisions; made += PURCHASES_IN_A_WORLD) {
      World.Case known = worlds.world();
      CaseFile caseFile = Translation.caseFile(known);
      for (int at = 0; at < PURCHASES_IN_A_WORLD; at++) {
        World.Purchase purchase = worlds.purchase(known);
        List<String> expected = Naive.decide(purchase, known);
        List<String> told =
            Translation.told(policies.decide(Translation.request(purchase), caseFile));
        if (!told.equals(expected)) {
          assertThat(told)
              .as("seed %s, decision %s: %s in %s", seed, made + at, purchase, known)
              .isEqualTo(expected);
        }
        answers.merge(expected.get(0), 1, Integer::sum);
      }
    }
    // a sample that hardly ever reached an answer would prove nothing of it
    assertThat(answers.keySet())
        .containsExactlyInAnyOrder("ALLOWED", "CONDITIONAL", "REFERRED", "REFUSED");
    assertThat(answers.get("ALLOWED")).isGreaterThan((int) Math.min(1_000, decisions / 100));
  }

  /** Of one seed, because a few reasons are so rare that a hundred thousand others may miss one. */
  @Test
  void the_random_worlds_reach_every_reason_that_a_purchase_can_have() {
    RandomWorlds worlds = new RandomWorlds(1);
    Set<String> reached = new TreeSet<>();
    for (int made = 0; made < 100_000; made += PURCHASES_IN_A_WORLD) {
      World.Case known = worlds.world();
      for (int at = 0; at < PURCHASES_IN_A_WORLD; at++) {
        Naive.decide(worlds.purchase(known), known).stream()
            .skip(1)
            .map(said -> said.split(" ", -1)[1])
            .forEach(reached::add);
      }
    }
    assertThat(reached).containsAll(spokenOfPurchases());
  }

  /** Every reason but two that agreements are held to, and one that no agreed plan leaves open. */
  private static List<String> spokenOfPurchases() {
    List<String> codes =
        new ArrayList<>(EnglandPacks.reasonCodes().stream().map(ReasonCode::value).toList());
    codes.removeAll(
        List.of(
            "children.s17a-must-be-gross", "nhs.reg10-account", "careact.s18-eligibility-open"));
    return codes;
  }
}
