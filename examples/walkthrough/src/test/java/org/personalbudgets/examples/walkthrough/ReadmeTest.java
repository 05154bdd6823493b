package org.personalbudgets.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** The README's code is the code of this example, and does what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path SOURCE =
      Path.of(
          "src",
          "main",
          "java",
          "org",
          "personalbudgets",
          "examples",
          "walkthrough",
          "AskFirst.java");

  private static Decision ask(String category, String pounds) {
    AgreedPlan plan = Peter.plan();
    SpendRequest request =
        SpendRequest.builder()
            .id("r-1")
            .date(plan.agreedOn().plusDays(21))
            .amount(Amount.pounds(pounds))
            .category(Category.of(category))
            .planLine(PlanLineId.of("gym"))
            .payee(Payee.provider("somebody"))
            .build();
    return AskFirst.ask(plan, request);
  }

  @ParameterizedTest
  @CsvSource({"leisure.gym, 32.00, ALLOWED", "tobacco, 14.00, REFUSED"})
  void the_code_answers_as_the_readme_says(String category, String pounds, Answer answer) {
    assertThat(ask(category, pounds).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"40.00, false", "40.01, true"})
  void the_vendors_rule_stops_taxis_above_its_cap(String pounds, boolean stopped) throws Exception {
    boolean says =
        ask("transport.taxi", pounds).determiningReasons().stream()
            .anyMatch(reason -> reason.code().value().equals("acme.over-weekly-taxi-cap"));
    assertThat(says).isEqualTo(stopped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asking", "policy"})
  void the_readme_shows_the_code_of_the_example(String part) throws IOException {
    String readme = squeezed(Files.readString(README, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(SOURCE, StandardCharsets.UTF_8)) {
      if (line.contains("// README: ")) {
        inside = line.endsWith(part);
      } else if (inside) {
        lines.add(line);
      }
    }
    assertThat(lines).isNotEmpty();
    assertThat(readme).contains(squeezed(String.join("\n", lines)));
  }

  @Test
  void the_readme_names_the_walkthroughs_figures() throws IOException {
    assertThat(Files.readString(README, StandardCharsets.UTF_8)).contains("£110.10", "£343.90");
  }

  private static String squeezed(String text) {
    return String.join(" ", text.trim().split("\\s+"));
  }
}
