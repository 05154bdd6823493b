package org.personalbudgets.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps true what the map of the owner's 82 statements says about the rules. */
class SeedRulesTest {
  private static final Path MAP = Path.of("..", "core", "README.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\|.*\\| ([A-Z/, ]+) \\|.*\\|(.*)\\|");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** One row of the table. */
  record Row(int number, String kind, List<String> rules) {}

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(MAP).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(cells -> new Row(Integer.parseInt(cells.group(1)), cells.group(2), quoted(cells)));
  }

  private static List<String> quoted(Matcher cells) {
    List<String> quoted = new ArrayList<>();
    Matcher names = QUOTED.matcher(cells.group(3));
    while (names.find()) {
      quoted.add(names.group(1));
    }
    return quoted;
  }

  @Test
  void all_82_are_read() throws IOException {
    assertThat(rows()).hasSize(82);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_class_named_exists(Row row) throws ClassNotFoundException {
    for (String name : row.rules()) {
      String full = "org.personalbudgets.rules." + name;
      assertThat(Class.forName(full, false, getClass().getClassLoader())).isNotNull();
    }
  }
}
