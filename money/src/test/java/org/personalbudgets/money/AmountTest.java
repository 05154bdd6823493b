package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  private static final Amount POUND = Amount.pence(100);
  private static final Amount EURO = Amount.ofMinor("EUR", 100);
  private static final long CAP = Amount.MAX_MINOR_UNITS;

  @Test
  void the_cap_is_ten_million_million_minor_units() {
    assertThat(Amount.MAX_MINOR_UNITS).isEqualTo(10_000_000_000_000L);
    assertThat(Amount.pence(CAP)).hasToString("GBP 100000000000.00");
    assertThat(Amount.pence(-CAP)).hasToString("GBP -100000000000.00");
  }

  @ParameterizedTest
  @ValueSource(longs = {10_000_000_000_001L, -10_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE})
  void nothing_beyond_the_cap_is_an_amount(long minorUnits) {
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> Amount.ofMinor("JPY", minorUnits))
        .withMessage(
            "amount in JPY out of range: expected at most 10000000000000 minor units either side"
                + " of zero")
        .satisfies(e -> assertThat(e.currencyCode()).isEqualTo("JPY"))
        .satisfies(e -> assertThat(e.maxMinorUnits()).isEqualTo(CAP));
  }

  @ParameterizedTest
  @CsvSource({
    "GBP, 11010, GBP 110.10",
    "GBP, 0, GBP 0.00",
    "GBP, -5, GBP -0.05",
    "GBP, 100, GBP 1.00",
    "JPY, 500, JPY 500",
    "JPY, -1, JPY -1",
    "KWD, 1, KWD 0.001",
    "KWD, -12345, KWD -12.345"
  })
  void prints_and_parses_code_blank_and_exactly_the_decimals_of_the_currency(
      String code, long minorUnits, String text) {
    Amount amount = Amount.ofMinor(code, minorUnits);
    assertThat(amount).hasToString(text);
    assertThat(Amount.parse(text)).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 5, 500",
    "GBP 0.5, 50",
    "GBP -0, 0",
    "GBP -0.00, 0",
    "GBP 100000000000, 10000000000000"
  })
  void parses_fewer_decimals_too(String text, long pence) {
    assertThat(Amount.parse(text)).isEqualTo(Amount.pence(pence));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "GBP",
        "GBP ",
        "GBP5",
        "GBP\t5",
        "GBP  5",
        " GBP 5",
        "GBP 5 ",
        "GBP 1.005",
        "JPY 1.0",
        "5",
        "5 GBP",
        "gbp 5",
        "GB 5",
        "GBPX 5",
        "\u00A35",
        "XXX 5",
        "GBP 1,000.00"
      })
  void refuses_text_of_another_form(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse(text));
  }

  @Test
  void text_beyond_the_cap_is_out_of_range() {
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> Amount.parse("GBP 100000000000.01"));
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> Amount.pounds("-999999999999999999"));
  }

  @Test
  void H06_half_a_penny_is_refused_unless_a_rounding_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.pounds("1.005"))
        .withMessage("amount has 3 decimals: expected at most 2 for GBP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("GBP", new BigDecimal("1.005")))
        .withMessageStartingWith("result has a fraction of a minor unit");
    assertThat(Amount.of("GBP", new BigDecimal("1.005"), Rounding.HALF_UP_EACH_LEG))
        .isEqualTo(Amount.pence(101));
  }

  @Test
  void trailing_zeros_of_a_decimal_do_not_matter() {
    assertThat(Amount.of("GBP", new BigDecimal("1.2300"))).isEqualTo(Amount.pence(123));
    assertThat(Amount.of("GBP", new BigDecimal("1E+3"))).isEqualTo(Amount.pence(100_000));
    assertThat(Amount.of("JPY", new BigDecimal("5.0"))).isEqualTo(Amount.ofMinor("JPY", 5));
    assertThat(Amount.pence(123).toBigDecimal()).isEqualTo(new BigDecimal("1.23"));
  }

  @Test
  void a_decimal_may_have_256_decimals_beyond_the_minor_unit_and_no_more() {
    BigDecimal longest = BigDecimal.ONE.setScale(258);
    assertThat(Amount.of("GBP", longest)).isEqualTo(POUND);
    BigDecimal tiny = BigDecimal.valueOf(1, 258);
    assertThat(Amount.of("GBP", tiny, Rounding.of(RoundingMode.UP, "test")))
        .isEqualTo(Amount.pence(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("GBP", BigDecimal.ONE.setScale(259)))
        .withMessage(
            "amount in GBP is written with too many decimals: expected at most 256 beyond the minor unit");
  }

  @ParameterizedTest
  @CsvSource({"1E+11", "-1E+11", "0.1E+12", "100000000000.000"})
  void a_decimal_at_the_cap_is_an_amount(BigDecimal number) {
    assertThat(Amount.of("GBP", number).absolute()).isEqualTo(Amount.pence(CAP));
  }

  @ParameterizedTest
  @CsvSource({
    "100000000000.01",
    "-100000000000.01",
    "1E+12",
    "1E+16",
    "1E+17",
    "-1E+17",
    "9E+18",
    "92233720368547758.07",
    "92233720368547758.08",
    "-92233720368547758.09",
    "184467440737095516.11"
  })
  void a_decimal_beyond_the_cap_is_out_of_range(BigDecimal number) {
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> Amount.of("GBP", number));
  }

  @Test
  void wide_decimals_round_like_narrow_ones() {
    // 40 digits do not fit a long, and neither does the power of ten that divides them.
    BigDecimal wide = new BigDecimal("12345.6749999999999999999999999999999999999");
    assertThat(Amount.of("GBP", wide, Rounding.HALF_UP_EACH_LEG))
        .isEqualTo(Amount.pence(1_234_567));
    assertThat(Amount.of("GBP", wide, Rounding.TOWARDS_THE_PERSON_ALLOWANCE))
        .isEqualTo(Amount.pence(1_234_568));
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("GBP", wide));
    assertThat(Amount.of("GBP", new BigDecimal("1." + "0".repeat(40)))).isEqualTo(POUND);
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> Amount.of("GBP", new BigDecimal("1E+30").setScale(30), Rounding.EXACT));
  }

  @Test
  void H13_another_currency_is_refused_zero_included() {
    for (Amount euros : List.of(EURO, Amount.zero("EUR"))) {
      assertMismatch(() -> POUND.plus(euros));
      assertMismatch(() -> POUND.minus(euros));
      assertMismatch(() -> POUND.compareTo(euros));
      assertMismatch(() -> POUND.isGreaterThan(euros));
      assertMismatch(() -> POUND.isAtLeast(euros));
      assertMismatch(() -> POUND.isLessThan(euros));
      assertMismatch(() -> POUND.isAtMost(euros));
      assertMismatch(() -> POUND.min(euros));
      assertMismatch(() -> POUND.max(euros));
      assertMismatch(() -> Amount.sum("GBP", List.of(POUND, euros)));
      assertMismatch(() -> new Quotient(POUND, euros));
    }
  }

  private static void assertMismatch(ThrowingCallable step) {
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(step)
        .withMessage("currency mismatch: expected GBP but was EUR")
        .satisfies(e -> assertThat(e.expectedCode()).isEqualTo("GBP"))
        .satisfies(e -> assertThat(e.actualCode()).isEqualTo("EUR"));
  }

  @Test
  void sums_of_nothing_are_zero() {
    assertThat(Amount.sum("EUR", List.of())).isEqualTo(Amount.zero("EUR"));
  }

  @Test
  void a_sum_may_pass_the_cap_on_the_way() {
    Amount most = Amount.pence(CAP);
    assertThat(Amount.sum("GBP", List.of(most, most, most.negated()))).isEqualTo(most);
  }

  @Test
  void a_sum_stops_at_its_cap_of_terms_even_if_the_amounts_never_end() {
    assertThat(Amount.sum("GBP", Collections.nCopies(Amount.MAX_TERMS, Amount.pence(1))))
        .isEqualTo(Amount.pence(900_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.sum("GBP", () -> Stream.generate(() -> POUND).iterator()))
        .withMessage("too many amounts to sum: expected at most 900000");
  }

  @Test
  void the_largest_sum_on_the_way_fits_a_long() {
    BigInteger largest = BigInteger.valueOf(CAP).multiply(BigInteger.valueOf(Amount.MAX_TERMS));
    assertThat(largest.bitLength()).isLessThan(Long.SIZE);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, -1.00, 1.00, false, true",
    "0, 0.00, 0.00, false, false",
    "1, 1.00, 1.00, true, false"
  })
  void sign_and_size(long pounds, String text, String size, boolean positive, boolean negative) {
    Amount amount = POUND.times(pounds);
    assertThat(amount).isEqualTo(Amount.pounds(text));
    assertThat(amount.absolute()).isEqualTo(Amount.pounds(size));
    assertThat(amount.isPositive()).isEqualTo(positive);
    assertThat(amount.isNegative()).isEqualTo(negative);
    assertThat(amount.isZero()).isEqualTo(!positive && !negative);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 3, 333, 1",
    "-1000, 3, -333, -1",
    "1000, -3, -333, 1",
    "-1000, -3, 333, -1",
    "2, 7, 0, 2",
    "6, 3, 2, 0"
  })
  void M7_divides_towards_zero_and_keeps_the_remainder(
      long pence, long divisor, long quotient, long remainder) {
    assertThat(Amount.pence(pence).divideBy(divisor))
        .isEqualTo(new Quotient(Amount.pence(quotient), Amount.pence(remainder)));
  }

  @Test
  void does_not_divide_by_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POUND.divideBy(0))
        .withMessage("divisor is 0: expected any other whole number");
  }

  @Test
  void a_part_is_between_nothing_and_the_whole() {
    assertThat(POUND.part(Rate.percent("33"), Rounding.EXACT)).isEqualTo(Amount.pence(33));
    assertThat(POUND.part(Rate.ONE, Rounding.EXACT)).isEqualTo(POUND);
    assertThat(POUND.rest(Rate.ZERO, Rounding.EXACT)).isEqualTo(POUND);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POUND.part(Rate.of(-1, 100), Rounding.EXACT))
        .withMessage("rate of a part is -1/100: expected from 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POUND.rest(Rate.of(101, 100), Rounding.EXACT))
        .withMessage("rate of a part is 101/100: expected from 0 to 1");
  }

  @Test
  void zero_pounds_is_the_zero_of_pounds() {
    assertThat(Amount.ZERO_POUNDS).isEqualTo(Amount.zero("GBP")).isEqualTo(Amount.pounds("0"));
    assertThat(Amount.zero("JPY")).hasToString("JPY 0");
  }
}
