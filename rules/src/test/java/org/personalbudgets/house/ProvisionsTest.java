package org.personalbudgets.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.law.Confidence;

/** Keeps the register of provisions true: what it names exists, and what exists it names. */
class ProvisionsTest {
  private static final Path REGISTER = Path.of("PROVISIONS.md");
  private static final String ROOT = "org.personalbudgets.";
  private static final String NOT_ENCODED = "not encoded because ";
  private static final List<Path> TESTS =
      List.of(
          Path.of("src", "test", "java"),
          Path.of("..", "core", "src", "test", "java"),
          Path.of("..", "core", "testing", "src", "test", "java"));

  /** A row of the register. */
  record Row(String rule, String provision, String decides, String by, String test, String known) {
    List<String> classes() {
      return by.startsWith(NOT_ENCODED) ? List.of() : named(by);
    }

    List<String> tests() {
      return named(test);
    }

    private static List<String> named(String cell) {
      return Arrays.stream(cell.split(", ", -1))
          .filter(name -> !name.isEmpty())
          .map(name -> ROOT + name.substring(1, name.length() - 1))
          .toList();
    }

    @Override
    public String toString() {
      return rule + " " + provision + ": " + decides;
    }
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(REGISTER).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Rule |"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(
            cells ->
                new Row(
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_class_and_each_test_exists(Row row) throws ClassNotFoundException {
    for (String name : row.classes()) {
      assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
    }
    for (String name : row.tests()) {
      String file = name.replace('.', '/') + ".java";
      assertThat(TESTS).as(name).anyMatch(folder -> Files.exists(folder.resolve(file)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_row_is_decided_and_tested_or_says_why_not(Row row) {
    boolean encoded = !row.by().startsWith(NOT_ENCODED);

    assertThat(row.classes().isEmpty()).isEqualTo(!encoded);
    assertThat(row.tests().isEmpty()).isEqualTo(!encoded);
    assertThat(row.by().length()).isGreaterThan(NOT_ENCODED.length());
    assertThat(Arrays.stream(Confidence.values()).map(ProvisionsTest::words)).contains(row.known());
  }

  private static String words(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Test
  void every_class_named_after_a_provision_is_in_the_register() throws IOException {
    Set<String> registered =
        rows()
            .flatMap(row -> row.classes().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(registered).containsAll(provisionClasses());
  }

  private static Set<String> provisionClasses() throws IOException {
    Path main = Path.of("src", "main", "java");
    try (Stream<Path> files =
        Files.walk(main.resolve(Path.of("org", "personalbudgets", "rules", "england")))) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches("(Regulation|Section|Schedule|StandingRules)\\d*.*\\.java"))
          .map(file -> main.relativize(file).toString().replace(".java", ""))
          .map(name -> name.replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The rules of law that the packs were written from, group by group. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MEET-1 MEET-2 MEET-3 MEET-4 NHS-1 NHS-2 HSG-1 STEP-1 STEP-2 PLAN-1 PLAN-2 PLAN-3 PLAN-4",
        "PLAN-5 PB-1 PB-2 REV-1 REV-2 IPB TOP-1 STAT-4wk",
        "DP-DUTY DP-EXCL DP-FAM DP-COND DP-HOME DP-REV DP-USE DP-END DP-HARM",
        "PHB-WHO PHB-16 PHB-EXCL PHB-CAP PHB-REF PHB-PLAN PHB-CONTENT PHB-NOT PHB-NOT+ PHB-SVC",
        "PHB-FAM PHB-ACC PHB-ONE PHB-DUTY PHB-AMT PHB-REV PHB-REP PHB-STOP",
        "RIGHT-1 RIGHT-2 RIGHT-3 RIGHT-4 RIGHT-5 RIGHT-6 RIGHT-7",
        "CH-DUTY CH-WHO CH-CONSENT CH-PRESC CH-GROSS CH-FAM CH-RES CH-REPAY CH-REV CH-END",
        "SEN-REQ SEN-WHO SEN-OK SEN-NO SEN-AGREE SEN-HEAD SEN-AMT SEN-REV SEN-RED SEN-REP SEN-STOP"
      })
  void no_rule_of_the_law_is_left_out(String group) throws IOException {
    Set<String> rules = rows().map(Row::rule).collect(Collectors.toSet());

    assertThat(rules).contains(group.split(" ", -1));
  }
}
