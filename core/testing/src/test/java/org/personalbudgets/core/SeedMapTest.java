package org.personalbudgets.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every one of the 82 statements of the owner's documents names types that exist. */
class SeedMapTest {
  private static final Path README = Path.of("..", "README.md");

  /** One row of the table. */
  record Row(int number, List<String> types) {}

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(README, StandardCharsets.UTF_8).stream()
        .map(line -> Splitter.on('|').trimResults().splitToList(line))
        .filter(cells -> cells.size() == 7 && isNumber(cells.get(1)))
        .map(cells -> new Row(Integer.parseInt(cells.get(1)), quoted(cells.get(4))));
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && CharMatcher.inRange('0', '9').matchesAllOf(cell);
  }

  private static List<String> quoted(String cell) {
    List<String> parts = Splitter.on('`').splitToList(cell);
    List<String> quoted = new ArrayList<>();
    for (int at = 1; at < parts.size(); at += 2) {
      quoted.add(parts.get(at));
    }
    return quoted;
  }

  @Test
  void there_is_a_row_for_each_of_the_82_in_order() throws IOException {
    assertThat(rows().map(Row::number).toList())
        .isEqualTo(IntStream.rangeClosed(1, 82).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_row_names_public_types_that_exist(Row row) throws ClassNotFoundException {
    assertThat(row.types()).isNotEmpty();
    for (String type : row.types()) {
      Class<?> found = Class.forName("org.personalbudgets.core." + type);
      assertThat(java.lang.reflect.Modifier.isPublic(found.getModifiers())).as(type).isTrue();
    }
  }
}
