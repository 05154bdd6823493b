package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws on what may come of bad input, over every argument of every value type. */
final class HostileArgumentsTest {
  /** Long enough for a slow machine; a bomb that goes off takes minutes or all memory. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Stream<Class<?>> types() {
    return Specimens.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void G9_G10_hostile_arguments_are_taken_or_refused_as_bad_input_soon(Class<?> type) {
    Specimens.of(type);
    assertTimeoutPreemptively(PATIENCE, () -> assertThat(HostileProbe.faultsOf(type)).isEmpty());
  }
}
