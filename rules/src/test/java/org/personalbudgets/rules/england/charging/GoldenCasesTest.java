package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    assertThat(all()).hasSizeGreaterThan(30);
  }
}
