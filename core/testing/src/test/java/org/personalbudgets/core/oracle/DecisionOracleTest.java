package org.personalbudgets.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.oracle.NaiveDecider.Answered;
import org.personalbudgets.core.oracle.NaiveDecider.Purchase;

/**
 * The engine against a second decider that was written from the specification by somebody else and
 * shares no code with it: a million random decisions, or {@code -Ddecisions=100000000}, without one
 * difference. A failure names its seed; {@code -Dseed=…} repeats it.
 */
class DecisionOracleTest {
  private static final int PURCHASES_IN_A_WORLD = 25;

  @Test
  void engine_and_oracle_never_differ() {
    long seed = Long.getLong("seed", System.nanoTime());
    long decisions = Long.getLong("decisions", 1_000_000);
    RandomWorlds worlds = new RandomWorlds(seed);
    Map<Answer, Long> reached = new EnumMap<>(Answer.class);
    for (long made = 0; made < decisions; made += PURCHASES_IN_A_WORLD) {
      RandomWorlds.World world = worlds.world();
      SpendPolicies policies = Translation.policies(world.rules());
      CaseFile caseFile = Translation.caseFile(world);
      for (int at = 0; at < PURCHASES_IN_A_WORLD; at++) {
        Purchase purchase = worlds.purchase();
        Decision decision = policies.decide(Translation.request(purchase), caseFile);
        Answered expected = NaiveDecider.decide(world.rules(), purchase, world.known());
        if (!Translation.answered(decision).equals(expected)) {
          assertThat(Translation.answered(decision))
              .as("seed %s, decision %s: %s in %s", seed, made + at, purchase, world)
              .isEqualTo(expected);
        }
        reached.merge(decision.answer(), 1L, Long::sum);
      }
    }
    // a sample that hardly ever reached an answer would prove nothing of it
    assertThat(reached.values())
        .as("answers reached, seed %s: %s", seed, reached)
        .hasSize(Answer.values().length)
        .allSatisfy(count -> assertThat(count).isGreaterThan(decisions / 100));
  }
}
