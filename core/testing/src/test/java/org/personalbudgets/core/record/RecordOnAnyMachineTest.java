package org.personalbudgets.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.decision.Answer;

/**
 * D8, H32: other virtual machines, with other locales, time zones, character sets and identity
 * hashes, give the records of this one to the byte. Each set-up is first seen to bite.
 */
class RecordOnAnyMachineTest {
  private static final List<String> HERE =
      Arrays.stream(Answer.values())
          .map(RecordSample::record)
          .map(record -> record.hash() + " " + record.text())
          .toList();

  @ParameterizedTest
  @CsvSource({
    "tr, TR, '', t\u0131tle, 12.345",
    "ar, EG, '', title, \u0661\u0662\u066C\u0663\u0664\u0665",
    "th, TH, u-nu-thai, title, '\u0E51\u0E52,\u0E53\u0E54\u0E55'",
  })
  void in_other_locales_and_far_zones(
      String language, String country, String extensions, String lowerCase, String number)
      throws Exception {
    for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")) {
      List<String> printed =
          printed(
              "-Duser.language=" + language,
              "-Duser.country=" + country,
              "-Duser.extensions=" + extensions,
              "-Duser.timezone=" + zone,
              "-Dfile.encoding=UTF-16");
      assertSame(printed, lowerCase, number, zone, "own hashes");
    }
  }

  @Test
  void after_restarts_with_random_identity_hashes() throws Exception {
    for (int restart = 1; restart <= 3; restart++) {
      assertSame(printed("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0"), "own hashes");
    }
  }

  @Test
  void with_one_identity_hash_for_every_object() throws Exception {
    assertSame(printed("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"), "one hash for all");
  }

  private static void assertSame(List<String> printed, String... bites) {
    int host = printed.indexOf(RecordPrinter.HOST);
    assertThat(printed.subList(0, host)).isEqualTo(HERE);
    assertThat(printed.subList(host, printed.size())).contains(bites);
  }

  private static List<String> printed(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(Arrays.asList(options));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(RecordPrinter.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output.lines().toList();
  }
}
