package org.personalbudgets.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.money.hostile.DoublingRoundingProvider;
import org.personalbudgets.money.hostile.PoundsWithoutPenceProvider;
import org.personalbudgets.money.hostile.Report;

/**
 * The host's configuration, jars, locale and zone change nothing: a JVM of its own prints the same
 * bytes as a clean one. Each set-up is first seen to change what the host's own Moneta or
 * formatting answers; one that changed nothing would prove nothing.
 */
class HostEnvironmentTest {
  private static List<String> clean = List.of();

  @TempDir private Path directory;

  @BeforeAll
  static void reportOfACleanJvm() throws Exception {
    clean = report(List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC"), "");
    assertThat(clean).hasSizeGreaterThan(100).contains(Report.HOST, "1234.56");
  }

  @Test
  void H26_a_config_file_of_precision_three_rounding_up() throws Exception {
    write(
        "javamoney.properties",
        """
        {100}org.javamoney.moneta.Money.defaults.precision=3
        {100}org.javamoney.moneta.Money.defaults.roundingMode=UP
        """);
    assertSame(report(List.of(), directory.toString()), "1240");
  }

  @Test
  void H30_a_jar_with_a_rounding_provider_that_doubles() throws Exception {
    write(
        "META-INF/services/javax.money.spi.RoundingProviderSpi",
        DoublingRoundingProvider.class.getName());
    assertSame(report(List.of(), directory.toString()), "2.58");
  }

  @Test
  void a_jar_with_another_pound_that_has_no_pence() throws Exception {
    write(
        "META-INF/services/javax.money.spi.CurrencyProviderSpi",
        PoundsWithoutPenceProvider.class.getName());
    assertSame(report(List.of(), directory.toString()), "1");
  }

  @Test
  void currency_data_of_the_jvm_in_which_the_pound_has_no_pence() throws Exception {
    Path data = write("currency.data", "GB=GBP,826,0");
    assertSame(report(List.of("-Djava.util.currency.data=" + data), ""), "0");
  }

  @ParameterizedTest
  @CsvSource({
    "tr, TR, '', t\u0131tle",
    "ar, EG, '', \u0661\u066C\u0662\u0663\u0664\u066C\u0665\u0666\u0667",
    "th, TH, u-nu-thai, '\u0E51,\u0E52\u0E53\u0E54,\u0E55\u0E56\u0E57'"
  })
  void H32_locales_with_other_letters_and_digits_in_far_zones(
      String language, String country, String extensions, String bite) throws Exception {
    for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")) {
      List<String> report =
          report(
              List.of(
                  "-Duser.language=" + language,
                  "-Duser.country=" + country,
                  "-Duser.extensions=" + extensions,
                  "-Duser.timezone=" + zone),
              "");
      assertSame(report, bite);
      assertThat(report).contains(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "UTF-16"})
  void other_charsets_and_locale_data(String charset) throws Exception {
    assertSame(
        report(List.of("-Dfile.encoding=" + charset, "-Djava.locale.providers=COMPAT"), ""),
        charset);
  }

  private static void assertSame(List<String> report, String bite) {
    int host = report.indexOf(Report.HOST);
    assertThat(report.subList(host, report.size())).as("the set-up bites").contains(bite);
    assertThat(report.subList(0, host)).isEqualTo(clean.subList(0, clean.indexOf(Report.HOST)));
    assertThat(clean).as("a clean JVM is not bitten").doesNotContain(bite);
  }

  private Path write(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(requireNonNull(file.getParent()));
    return Files.writeString(file, content);
  }

  private static List<String> report(List<String> options, String firstOnClassPath)
      throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add("-cp");
    command.add(
        firstOnClassPath.isEmpty() ? classPath : firstOnClassPath + File.pathSeparator + classPath);
    command.add(Report.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output.lines().toList();
  }
}
