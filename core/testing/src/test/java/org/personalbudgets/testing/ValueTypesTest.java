package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.contest.FactProbe;
import org.personalbudgets.core.decision.Outcome;
import org.personalbudgets.core.decision.Tally;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.ledger.CommitmentState;
import org.personalbudgets.core.payment.PeriodConvention;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.person.Relationship;
import org.personalbudgets.core.plan.PlanCosts;
import org.personalbudgets.core.plan.Trace;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.money.Allocation;

/** The laws that every value type keeps, over specimens of every type. */
final class ValueTypesTest {
  private static final int THREADS = 8;

  /** Types that have fewer than three values at all. */
  private static final Map<Class<?>, Integer> FEW =
      Map.ofEntries(
          Map.entry(Finding.Decided.class, 2),
          Map.entry(OrdinaryResidence.NotEstablished.class, 1),
          Map.entry(ManagementMode.ManagedByAuthority.class, 1),
          Map.entry(ManagementMode.Notional.class, 1),
          Map.entry(CommitmentState.Open.class, 1),
          Map.entry(PeriodConvention.DaysOverSeven.class, 1),
          Map.entry(Verdict.Silent.class, 1),
          Map.entry(Outcome.Cause.NotCovered.class, 1),
          Map.entry(Consequence.Refuse.class, 1),
          Map.entry(ReviewOutcome.Confirmed.class, 1),
          Map.entry(ReviewOutcome.ReassessmentNeeded.class, 1),
          Map.entry(FactProbe.WithoutPlanLine.class, 1),
          Map.entry(FactProbe.WithoutLedger.class, 1),
          Map.entry(FactProbe.WithoutStays.class, 1),
          Map.entry(FactProbe.WithoutCircumstances.class, 1));

  /** Types that tell values apart by more than they show. */
  private static final Set<Class<?>> RESERVED =
      Set.of(Allocation.class, Findings.class, Tally.class, Trace.class, PlanCosts.class);

  /** Types all of which is personal: every value must have the same text. */
  private static final Set<Class<?>> PERSONAL = Set.of(Circumstances.class, Relationship.class);

  static Stream<Class<?>> types() {
    return Specimens.types();
  }

  static Stream<Class<?>> rebuildable() {
    return types().filter(Rebuilding::isPossible);
  }

  @ParameterizedTest
  @MethodSource("types")
  void G1_equality_and_hash_keep_their_laws(Class<?> type) {
    List<Object> values = Specimens.of(type);
    assertThat(values).hasSizeGreaterThanOrEqualTo(FEW.getOrDefault(type, 3));
    List<Object> twins = Specimens.distinct(Specimens.fresh(type));
    EqualityLaws.check(values, twins);
    assertThat(IntStream.range(0, values.size()))
        .as("a twin is another object")
        .anyMatch(at -> type == Tally.class || values.get(at) != twins.get(at));
  }

  @ParameterizedTest
  @MethodSource("types")
  void G1_values_are_equal_exactly_when_all_they_show_is_equal(Class<?> type) {
    List<Object> values = Specimens.of(type);
    for (Object one : values) {
      for (Object other : values) {
        boolean alike =
            one.getClass() == other.getClass()
                && Attributes.read(one).equals(Attributes.read(other))
                && one.toString().equals(other.toString());
        if (one != other && !RESERVED.contains(type)) {
          assertThat(alike).as("%s and %s", one, other).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void G2_nothing_that_a_value_reaches_can_change(Class<?> type) {
    for (Object value : Specimens.of(type)) {
      DeepImmutability.check(value);
      for (Object shown : Attributes.read(value).values()) {
        if (shown instanceof Collection<?> collection) {
          assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        } else if (shown instanceof Map<?, ?> map) {
          assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rebuildable")
  void G2_G3_G5_a_value_is_rebuilt_from_its_parts_and_keeps_none_of_the_callers(Class<?> type) {
    for (Object value : Specimens.of(type)) {
      Map<String, Object> parts = Rebuilding.parts(value);
      Object rebuilt = Rebuilding.build(type, parts);
      assertThat(rebuilt).isEqualTo(value).hasSameHashCodeAs(value);
      for (Object part : parts.values()) {
        if (part instanceof Collection<?> collection) {
          collection.clear();
        } else if (part instanceof Map<?, ?> map) {
          map.clear();
        }
      }
      assertThat(rebuilt).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("rebuildable")
  void G3_a_value_without_a_required_part_is_refused_by_the_names_of_all_that_is_missing(
      Class<?> type) {
    if (type.isRecord()) {
      return;
    }
    Set<String> required = Rebuilding.required(type);
    if (required.isEmpty()) {
      return;
    }
    assertThatThrownBy(() -> Rebuilding.build(type, Map.of()))
        .isInstanceOfSatisfying(
            IncompleteException.class,
            e -> assertThat(e.missing()).containsExactlyInAnyOrderElementsOf(required));
  }

  @ParameterizedTest
  @MethodSource("types")
  void G4_every_public_method_refuses_null(Class<?> type) {
    assertThat(NullProbe.faultsOf(type)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void G6_the_text_of_a_value_is_one_short_line_without_anything_personal(Class<?> type) {
    for (Object value : Specimens.of(type)) {
      assertThat(value.toString())
          .hasSizeLessThanOrEqualTo(2_000)
          .doesNotContain(TextArbitraries.CANARY)
          .doesNotContainPattern("\\R")
          .isNotBlank();
    }
    if (PERSONAL.contains(type)) {
      assertThat(Specimens.of(type))
          .extracting(Object::toString)
          .containsOnly(Specimens.of(type).get(0).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("rebuildable")
  void G6_H76_a_refusal_of_text_is_one_short_line_without_the_text(Class<?> type) {
    Object value = Specimens.of(type).get(0);
    Rebuilding.parts(value)
        .forEach(
            (name, part) -> {
              if (part instanceof String) {
                Map<String, Object> parts = Rebuilding.parts(value);
                parts.put(name, TextArbitraries.CANARY + "\u202E\n");
                assertThatThrownBy(() -> Rebuilding.build(type, parts))
                    .as(name)
                    .isInstanceOfSatisfying(
                        IllegalArgumentException.class, e -> checkMessage(e.getMessage()));
              }
            });
  }

  private static void checkMessage(String message) {
    assertThat(message)
        .hasSizeLessThanOrEqualTo(200)
        .doesNotContain(TextArbitraries.CANARY)
        .doesNotContainPattern("\\R")
        .doesNotContain("\u202E")
        .matches(text -> Character.isLowerCase(text.charAt(0)), "starts in lower case");
  }

  @ParameterizedTest
  @MethodSource("types")
  void G7_eight_threads_read_what_one_reads(Class<?> type) throws Exception {
    List<Object> expected = Specimens.of(type).stream().map(ValueTypesTest::everything).toList();
    List<Object> fresh = Specimens.distinct(Specimens.fresh(type));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<Object>> reading =
          () -> fresh.stream().map(ValueTypesTest::everything).toList();
      for (Future<List<Object>> read : threads.invokeAll(Collections.nCopies(THREADS, reading))) {
        assertThat(read.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Object everything(Object value) {
    return List.of(value, value.hashCode(), value.toString(), Attributes.read(value));
  }
}
