package org.personalbudgets.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.finding.Truth.DOES_NOT_HOLD;
import static org.personalbudgets.core.finding.Truth.HOLDS;
import static org.personalbudgets.core.finding.Truth.UNDECIDED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Kleene's strong logic, every case of it. */
class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "HOLDS, HOLDS, HOLDS, HOLDS",
    "HOLDS, DOES_NOT_HOLD, DOES_NOT_HOLD, HOLDS",
    "HOLDS, UNDECIDED, UNDECIDED, HOLDS",
    "DOES_NOT_HOLD, HOLDS, DOES_NOT_HOLD, HOLDS",
    "DOES_NOT_HOLD, DOES_NOT_HOLD, DOES_NOT_HOLD, DOES_NOT_HOLD",
    "DOES_NOT_HOLD, UNDECIDED, DOES_NOT_HOLD, UNDECIDED",
    "UNDECIDED, HOLDS, UNDECIDED, HOLDS",
    "UNDECIDED, DOES_NOT_HOLD, DOES_NOT_HOLD, UNDECIDED",
    "UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED",
  })
  void and_or_follow_the_table(Truth left, Truth right, Truth and, Truth or) {
    assertThat(left.and(right)).isEqualTo(and);
    assertThat(left.or(right)).isEqualTo(or);
  }

  @Test
  void not_turns_what_is_decided_and_leaves_the_rest() {
    assertThat(HOLDS.not()).isEqualTo(DOES_NOT_HOLD);
    assertThat(DOES_NOT_HOLD.not()).isEqualTo(HOLDS);
    assertThat(UNDECIDED.not()).isEqualTo(UNDECIDED);
  }

  @Test
  void only_undecided_is_not_decided() {
    assertThat(Stream.of(Truth.values()).filter(Truth::isDecided))
        .containsExactly(HOLDS, DOES_NOT_HOLD);
    assertThat(Truth.of(true)).isEqualTo(HOLDS);
    assertThat(Truth.of(false)).isEqualTo(DOES_NOT_HOLD);
  }

  /** Every list of up to four truths with every threshold up to five: 726 rows. */
  static Stream<Arguments> thresholdsAndLists() {
    return lists(4).stream()
        .flatMap(truths -> IntStream.rangeClosed(0, 5).mapToObj(n -> Arguments.of(n, truths)));
  }

  @ParameterizedTest
  @MethodSource("thresholdsAndLists")
  void at_least_is_decided_exactly_when_no_answer_could_change_it(
      int threshold, List<Truth> truths) {
    Set<Boolean> outcomes =
        completions(truths).stream()
            .map(answers -> answers.stream().filter(holds -> holds).count() >= threshold)
            .collect(Collectors.toSet());
    Truth expected = outcomes.size() > 1 ? UNDECIDED : Truth.of(outcomes.iterator().next());
    assertThat(Truth.atLeast(threshold, truths)).isEqualTo(expected);
  }

  @Test
  void all_and_any_are_the_repeated_and_and_or() {
    for (List<Truth> truths : lists(4)) {
      assertThat(Truth.all(truths)).isEqualTo(truths.stream().reduce(HOLDS, Truth::and));
      assertThat(Truth.any(truths)).isEqualTo(truths.stream().reduce(DOES_NOT_HOLD, Truth::or));
      assertThat(Truth.all(truths)).isEqualTo(Truth.atLeast(truths.size(), truths));
    }
  }

  @Test
  void the_laws_of_de_morgan_hold() {
    for (Truth left : EnumSet.allOf(Truth.class)) {
      for (Truth right : EnumSet.allOf(Truth.class)) {
        assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
        assertThat(left.or(right).not()).isEqualTo(left.not().and(right.not()));
      }
    }
  }

  @Test
  void a_negative_threshold_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Truth.atLeast(-1, List.of()))
        .withMessage("threshold must not be negative but is -1");
  }

  private static List<List<Truth>> lists(int longest) {
    List<List<Truth>> all = new ArrayList<>();
    List<List<Truth>> shorter = List.of(List.of());
    for (int length = 0; length <= longest; length++) {
      all.addAll(shorter);
      shorter =
          shorter.stream()
              .flatMap(list -> Stream.of(Truth.values()).map(truth -> append(list, truth)))
              .toList();
    }
    return all;
  }

  /** Every way of answering what is open. */
  private static List<List<Boolean>> completions(List<Truth> truths) {
    List<List<Boolean>> completions = List.of(List.of());
    for (Truth truth : truths) {
      List<Boolean> answers = truth == UNDECIDED ? List.of(true, false) : List.of(truth == HOLDS);
      completions =
          completions.stream()
              .flatMap(list -> answers.stream().map(answer -> append(list, answer)))
              .toList();
    }
    return completions;
  }

  private static <T> List<T> append(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }
}
