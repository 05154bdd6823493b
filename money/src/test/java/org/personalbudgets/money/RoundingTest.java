package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class RoundingTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "B11 and SI 2014/2672 reg 11, 12.3456, 12.34",
    "never up in the charge, 12.3499, 12.34",
    "an exact charge stays, 12.34, 12.34",
    "a correction undoes the charge, -12.3456, -12.34"
  })
  void what_the_person_pays_loses_its_fraction_of_a_penny(
      String source, BigDecimal exact, BigDecimal rounded) {
    assertThat(Amount.of("GBP", exact, Rounding.TOWARDS_THE_PERSON_CHARGE))
        .isEqualTo(Amount.of("GBP", rounded));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SI 2014/2672 reg 11, 12.3411, 12.35",
    "an exact allowance stays, 12.34, 12.34",
    "a correction undoes the allowance, -12.3411, -12.35"
  })
  void what_the_person_keeps_gains_a_whole_penny(
      String source, BigDecimal exact, BigDecimal rounded) {
    assertThat(Amount.of("GBP", exact, Rounding.TOWARDS_THE_PERSON_ALLOWANCE))
        .isEqualTo(Amount.of("GBP", rounded));
  }

  @Test
  void says_its_mode_and_whose_rule_it_is() {
    assertThat(Rounding.TOWARDS_THE_PERSON_CHARGE).hasToString("DOWN (SI 2014/2672 reg 11)");
    assertThat(Rounding.TOWARDS_THE_PERSON_ALLOWANCE).hasToString("UP (SI 2014/2672 reg 11)");
    assertThat(Rounding.HALF_UP_EACH_LEG)
        .hasToString("HALF_UP (payer's practice: each leg to the nearest penny)");
    assertThat(Rounding.EXACT).hasToString("UNNECESSARY (no rounding: the result must be exact)");
    Rounding ours = Rounding.of(RoundingMode.FLOOR, "council policy 4.2");
    assertThat(ours.mode()).isEqualTo(RoundingMode.FLOOR);
    assertThat(ours.source()).isEqualTo("council policy 4.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        "two\nlines",
        "tab\t",
        "caf\u00E9",
        "\u202Eleft",
        "\u007F",
        "\u001F"
      })
  void refuses_a_source_that_would_not_read_as_one_line(String source) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rounding.of(RoundingMode.UP, source));
  }

  @Test
  void a_source_has_at_most_200_characters() {
    String longest = "~".repeat(200);
    assertThat(Rounding.of(RoundingMode.UP, longest).source()).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(RoundingMode.UP, longest + " "))
        .withMessage("source of a rounding must have 1 to 200 characters, not all blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(RoundingMode.UP, "a\u00A0b"))
        .withMessage("source of a rounding must be printable ASCII, but was not at position 1");
  }

  @Test
  void exact_refuses_an_inexact_result_narrow_or_wide() {
    assertThat(Amount.pence(10).times(Rate.of(1, 2), Rounding.EXACT)).isEqualTo(Amount.pence(5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.pence(1).times(Rate.of(1, 2), Rounding.EXACT))
        .withMessage(
            "result has a fraction of a minor unit: expected an exact result, or a step that"
                + " rounds");
    Amount most = Amount.pence(Amount.MAX_MINOR_UNITS);
    Rate nearOne = Rate.of(9_999_999_999_998L, 9_999_999_999_999L);
    assertThatIllegalArgumentException().isThrownBy(() -> most.times(nearOne, Rounding.EXACT));
    assertThat(Amount.pence(9_999_999_999_999L).times(nearOne, Rounding.EXACT))
        .isEqualTo(Amount.pence(9_999_999_999_998L));
  }

  @Property
  void divides_as_exact_decimals_do(
      @ForAll @LongRange(min = Long.MIN_VALUE + 1) long dividend,
      @ForAll @Positive long divisor,
      @ForAll Rounding rounding) {
    assertDivides(dividend, divisor, rounding);
    assertDivides(dividend % 1_000, divisor % 20 + 1, rounding);
  }

  @Property
  void breaks_ties_as_exact_decimals_do(
      @ForAll @LongRange(min = -1_000, max = 1_000) long halves, @ForAll Rounding rounding) {
    assertDivides(halves, 2, rounding);
    assertDivides(halves * (1L << 52), 1L << 53, rounding);
  }

  private static void assertDivides(long dividend, long divisor, Rounding rounding) {
    assertThat(rounding.divide(dividend, divisor))
        .isEqualTo(
            BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, rounding.mode())
                .longValueExact());
  }
}
