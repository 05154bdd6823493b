package org.personalbudgets.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees: the figures of the published cases, and what is said of a bad file. */
class WalkthroughTest {
  @TempDir Path folder;

  /** What came out of one run. */
  record Told(int status, String out, String err) {
    /** As one line, so that the width of the page does not matter. */
    String text() {
      return String.join(" ", out.split("\\s+"));
    }
  }

  private static Told run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Walkthrough.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Told(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Told runText(String json) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(file, json);
    return run(file.toString());
  }

  private static String bundled(String name) {
    return new String(Walkthrough.bundled(name), StandardCharsets.UTF_8);
  }

  @Test
  void the_page_is_the_one_that_was_read_and_agreed() throws IOException {
    String golden =
        new String(
            WalkthroughTest.class.getResourceAsStream("peter-devon-2023.txt").readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(run().out().lines().toList()).isEqualTo(golden.lines().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "peter-devon-2023.json, £110.10 a week from Peter, £343.90 a week from the council",
    "mary-leeds-2024.json, £0.00 a week from Mary, £287.50 a week from the council",
    "michael-leeds-2024.json, £205.33 a week from Michael, £488.67 a week from the council"
  })
  void published_cases_come_to_what_their_sources_print(String file, String person, String council)
      throws IOException {
    Told told = runText(bundled(file));
    assertThat(told.err()).isEmpty();
    assertThat(told.status()).isZero();
    assertThat(told.text())
        .contains(person, council, "This is what the source prints, to the penny.");
  }

  @Test
  void a_figure_that_differs_from_the_printed_one_is_said() throws IOException {
    String misprinted =
        bundled("peter-devon-2023.json")
            .replace("\"contribution\": \"110.10\"", "\"contribution\": \"111.10\"");
    assertThat(runText(misprinted).text())
        .contains("The source prints £111.10 and £343.90: that differs")
        .contains("£110.10 a week from Peter");
  }

  @Test
  void peter_is_paid_every_four_weeks_net() {
    assertThat(run().text())
        .contains("Direct payment: £1,375.60 every four weeks, net of the contribution");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A month at the gym for £32.00, as the plan says|ALLOWED|Care Act 2014 s 33(3)",
        "A month at the gym for £32.00, linked to nothing in the plan|REFUSED|buy it under the"
            + " line 'gym' of the plan",
        "Tobacco for £14.00, put down under the gym|REFUSED|local policy",
        "£120.00 to his sister, who lives with him, for helping him to wash|REFERRED|a yes from"
            + " the local authority to 'relative necessary for care' (SI 2014/2871 reg 3(2)(a))"
      })
  void each_purchase_is_answered_with_reason_and_remedy(String told, String answer, String why) {
    String text = run().text();
    String after = text.substring(text.indexOf("\"" + told + "\"") + told.length() + 2).trim();
    assertThat(after).startsWith(answer);
    int next = after.indexOf(" \"");
    assertThat(next < 0 ? after : after.substring(0, next)).contains(why);
  }

  @Test
  void a_judgement_on_file_lifts_the_bar_on_the_sister() throws IOException {
    String judged =
        bundled("peter-devon-2023.json")
            .replace(
                "\"judgements\": []",
                "\"judgements\": [{\"question\": \"direct-payments.relative-necessary-for-care\","
                    + " \"about\": \"sister\", \"holds\": true, \"by\": \"local-authority\","
                    + " \"date\": \"2023-05-30\", \"rationale\": \"nobody else can come at six\"}]");
    String text = runText(judged).text();
    assertThat(text.substring(text.indexOf("to his sister"))).contains("wash\" ALLOWED");
  }

  static Stream<Arguments> badFiles() {
    String peter = bundled("peter-devon-2023.json");
    return Stream.of(
        Arguments.of("", "the file is empty"),
        Arguments.of("{", "line 1"),
        Arguments.of("[]", "an object is expected here"),
        Arguments.of("{}", "council: is missing"),
        Arguments.of(peter + "x", "this is not JSON"),
        Arguments.of(
            peter.replace("\"agreedOn\": \"2023-05-15\"", "\"agreedOn\": \"2023-02-30\""),
            "plan.agreedOn: a date such as \"2023-06-01\" is expected, not \"2023-02-30\""),
        Arguments.of(
            peter.replace("\"weekly\": \"225.45\"", "\"weekly\": 225.45"),
            "means.incomes[0].weekly: a quoted text is expected"),
        Arguments.of(
            peter.replace("\"weekly\": \"225.45\"", "\"weekly\": \"225.455\""),
            "means.incomes[0].weekly: an amount in pounds"),
        Arguments.of(
            peter.replace("\"premiums\"", "\"premium\""),
            "means.premium: is not a field that is known here"),
        Arguments.of(
            peter.replace("\"household\": \"same-household\"", "\"household\": \"next-door\""),
            "purchases[3].payee.household: \"next-door\" is none of same-household"),
        Arguments.of(
            peter.replace(
                "\"what-is-important\": \"My independence, my sister, and football on Saturdays.\",",
                ""),
            "plan: the plan cannot be agreed: plan.question-unanswered"),
        Arguments.of(
            peter.replace("\"weekly\": \"40.00\"", "\"weekly\": \"30.00\""), "plan.over-budget"),
        Arguments.of(peter.replace("\"id\": \"gym\"", "\"id\": \"assistants\""), "assistants"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void a_bad_file_is_refused_with_its_place_and_problem(String json, String problem)
      throws IOException {
    Told told = runText(json);
    assertThat(told.status()).isEqualTo(2);
    assertThat(told.err()).contains("cannot be used").contains(problem).doesNotContain("\tat ");
  }

  @Test
  void a_missing_file_and_too_many_arguments_are_refused() {
    assertThat(run("no-such-file.json").err()).contains("there is no such file");
    assertThat(run("no-such-file.json").status()).isEqualTo(2);
    assertThat(run("one", "two").status()).isEqualTo(2);
  }
}
