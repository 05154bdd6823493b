package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the harness catches a type that breaks its law. */
final class LawsBiteTest {
  /** Has a field that can be set. */
  private static final class Settable {
    private int count;

    int next() {
      return ++count;
    }
  }

  /** Keeps the caller's list. */
  private record Kept(List<String> items) {}

  /** Shows its array. */
  public static final class Shown {
    private final byte[] bytes = new byte[1];

    public byte[] bytes() {
      return bytes;
    }
  }

  /** Equal to everything. */
  private static final class Equal {
    @Override
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** Takes whatever it is given. */
  public record Careless(String word) {}

  static Stream<Object> changeable() {
    return Stream.of(
        new Settable(),
        new Kept(new ArrayList<>(List.of("a"))),
        new Shown(),
        new Unordered(Set.of("a", "b")));
  }

  /** Holds a set of the JDK, whose order differs from run to run. */
  private record Unordered(Set<String> items) {}

  @ParameterizedTest
  @MethodSource("changeable")
  void what_can_change_is_caught(Object value) {
    assertThatThrownBy(() -> DeepImmutability.check(value)).isInstanceOf(AssertionError.class);
  }

  @Test
  void what_cannot_change_passes() {
    assertThatCode(() -> DeepImmutability.check(new Kept(List.of("a")))).doesNotThrowAnyException();
    assertThat(new Settable().next()).isEqualTo(1);
  }

  @Test
  void equality_with_everything_is_caught() {
    List<Object> values = List.of(new Equal(), new Equal());
    assertThatThrownBy(() -> EqualityLaws.check(values, values)).isInstanceOf(AssertionError.class);
  }

  @Test
  void equality_of_no_twins_is_caught() {
    List<Object> values = List.of(new Object(), new Object());
    List<Object> twins = List.of(new Object(), new Object());
    assertThatThrownBy(() -> EqualityLaws.check(values, twins)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_constructor_that_takes_null_is_caught() {
    assertThat(NullProbe.faultsOf(Careless.class, List.of())).hasSize(1);
  }
}
