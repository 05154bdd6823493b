package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "-0, 0, 0",
    "7, 7, 0",
    "10, 10, 0",
    "110.10, 11010, 2",
    "-0.05, -5, 2",
    "0.0, 0, 1",
    "0.00123456789012345, 123456789012345, 17",
    "999999999999999999, 999999999999999999, 0",
    "-99999999999999999.9, -999999999999999999, 1"
  })
  void reads_the_digits_and_counts_those_after_the_point(String text, long unscaled, int scale) {
    assertThat(DecimalText.parse(text, 0)).isEqualTo(new DecimalText(unscaled, scale));
  }

  @ParameterizedTest(name = "H24 [{0}]")
  @ValueSource(
      strings = {
        "1d",
        "0x10",
        "1_000",
        " 1",
        "1 ",
        "1e2",
        "1E2",
        "1,000.00",
        ".5",
        "1.",
        "",
        "-",
        "-.5",
        "+1",
        "--1",
        "1-",
        "1..2",
        "1.2.3",
        "01",
        "00",
        "-01",
        "00.5",
        "\u0661",
        "\uFF11",
        "\u0E51",
        "\u22121",
        "1\u00A0000",
        "1\u0000",
        "NaN",
        "Infinity",
        "1000000000000000000",
        "0.123456789012345678",
        "12345678901234567890123456789"
      })
  void H24_refuses_what_the_grammar_does_not_have(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DecimalText.parse(text, 0));
  }

  @Test
  void names_the_position_and_not_the_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalText.parse("GBP 1x5", 4))
        .withMessageStartingWith("not a decimal number at position 5: ")
        .withMessageNotContaining("x5");
  }

  @Test
  void starts_where_it_is_told() {
    assertThat(DecimalText.parse("GBP 1.5", 4)).isEqualTo(new DecimalText(15, 1));
  }

  @Test
  void stops_reading_soon_after_the_last_digit_that_fits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalText.parse("1".repeat(1_000_000), 0))
        .withMessageStartingWith("not a decimal number at position 19: ");
  }
}
