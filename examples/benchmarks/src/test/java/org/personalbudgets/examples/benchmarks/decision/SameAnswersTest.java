package org.personalbudgets.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.decision.Answer;

class SameAnswersTest {
  static Stream<DecisionBenchmark> engines() {
    return Stream.of(
        new LibraryDecisionBenchmark(),
        new DroolsDecisionBenchmark(),
        new DroolsKeptDecisionBenchmark(),
        new EasyRulesDecisionBenchmark(),
        new CelDecisionBenchmark());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void every_engine_says_the_same_of_every_purchase(DecisionBenchmark engine) {
    engine.entries = 1_000;
    assertThatCode(engine::everyEngineGetsTheSameAnswers).doesNotThrowAnyException();
  }

  @Test
  void the_purchases_are_of_every_kind() {
    HandWrittenDecisionBenchmark engine = new HandWrittenDecisionBenchmark();
    engine.prepare(Scenario.of(100));
    int all = IntStream.range(0, 50).map(engine::said).reduce(0, (one, other) -> one | other);
    assertThat(all).isEqualTo((1 << Rule.values().length) - 1);
    Set<Answer> answers = EnumSet.noneOf(Answer.class);
    IntStream.range(0, 50).forEach(at -> answers.add(Rule.answer(engine.said(at))));
    assertThat(answers).containsExactly(Answer.values());
    assertThat(DecisionBenchmark.PURCHASES).hasSize(50);
  }
}
