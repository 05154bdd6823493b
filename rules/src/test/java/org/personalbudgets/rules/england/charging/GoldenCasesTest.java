package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenCasesTest {
  static List<GoldenCase> all() {
    return GoldenCases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_example_comes_out_to_the_penny(GoldenCase example) {
    assertThat(example.result()).isEqualTo(example.expected());
  }

  @Test
  void every_example_has_its_own_id_and_a_source() {
    assertThat(all()).extracting(GoldenCase::id).doesNotHaveDuplicates();
    assertThat(all()).extracting(GoldenCase::source).noneMatch(String::isBlank);
    assertThat(all()).hasSizeGreaterThan(100);
  }

  /** The rest are held by other tests: see {@code WorkedExamplesTest}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1", "A2", "A4", "A5", "A7", "A9", "B1", "B2", "B4", "B5", "B9", "B10", "B11", "B13",
        "B14", "B17", "B18", "B20", "B22", "B24", "B26", "B28", "B30", "X1", "X3", "X7", "X9",
        "X13", "X15", "X41", "X43"
      })
  void the_row_of_the_collection_is_among_them(String row) {
    assertThat(all()).extracting(GoldenCase::id).anyMatch(id -> id.matches(row + "([a-z+-].*)?"));
  }
}
