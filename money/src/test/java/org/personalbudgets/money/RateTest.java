package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(MoneyDomain.class)
class RateTest {
  private static final long CAP = Rate.MAX_TERM;

  @ParameterizedTest
  @CsvSource({
    "75, 3/4",
    "2.5, 1/40",
    "100, 1",
    "0, 0",
    "-10, -1/10",
    "17.5, 7/40",
    "0.00000000001, 1/10000000000000"
  })
  void percent_is_parts_of_a_hundred(String percent, String rate) {
    assertThat(Rate.percent(percent)).hasToString(rate);
  }

  @ParameterizedTest
  @CsvSource({
    "10.5, 21/2",
    "0.75, 3/4",
    "-0.0, 0",
    "52.143, 52143/1000",
    "0.0000000000001, 1/10000000000000"
  })
  void a_decimal_is_an_exact_fraction(String decimal, String rate) {
    assertThat(Rate.ofDecimal(decimal)).hasToString(rate);
  }

  @Test
  void more_decimals_than_the_cap_allows_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ofDecimal("0.00000000000000"))
        .withMessage("rate has 14 decimals: expected at most 13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.percent("0.000000000000"))
        .withMessage("rate has 12 decimals: expected at most 11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 5", "75%", "1/", "/2", "1/2/3", "1/0", "0.5", "1/0.5", "1.0", "1e2", "1 / 2", "+1"
      })
  void refuses_text_of_another_form(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 8, 3, 4",
    "-6, 8, -3, 4",
    "6, -8, -3, 4",
    "-6, -8, 3, 4",
    "0, -5, 0, 1",
    "10000000000001, 10000000000001, 1, 1"
  })
  void is_kept_in_lowest_terms_with_a_positive_denominator(
      long numerator, long denominator, long top, long bottom) {
    Rate rate = Rate.of(numerator, denominator);
    assertThat(rate.numerator()).isEqualTo(top);
    assertThat(rate.denominator()).isEqualTo(bottom);
  }

  @Test
  void has_no_denominator_of_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(1, 0))
        .withMessage("denominator of a rate is 0: expected any other number");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.ONE.dividedBy(Rate.ZERO));
  }

  @Test
  void terms_are_at_most_the_cap() {
    assertThat(Rate.of(CAP)).hasToString("10000000000000");
    assertThat(Rate.of(-CAP)).hasToString("-10000000000000");
    assertThat(Rate.of(1, CAP)).hasToString("1/10000000000000");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(CAP + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(-CAP - 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(1, CAP + 1))
        .withMessage(
            "rate out of range: expected numerator and denominator of at most 10000000000000");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(CAP).times(Rate.of(CAP)));
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(Long.MIN_VALUE, 3));
  }

  @Test
  void known_rates() {
    assertThat(Rate.ZERO).isEqualTo(Rate.of(0)).hasToString("0");
    assertThat(Rate.ONE).isEqualTo(Rate.percent("100")).hasToString("1");
    assertThat(Rate.percent("75").complement()).isEqualTo(Rate.percent("25"));
  }

  @ParameterizedTest
  @CsvSource({"-1/2, true, false, false", "0, false, true, false", "1/2, false, false, true"})
  void sign(String text, boolean negative, boolean zero, boolean positive) {
    Rate rate = Rate.parse(text);
    assertThat(rate.isNegative()).isEqualTo(negative);
    assertThat(rate.isZero()).isEqualTo(zero);
    assertThat(rate.isPositive()).isEqualTo(positive);
  }

  @Property
  void arithmetic_is_that_of_fractions(@ForAll Rate a, @ForAll Rate b) {
    Assume.that(fits(a, b));
    BigInteger product = big(a.denominator()).multiply(big(b.denominator()));
    assertSame(
        a.plus(b),
        big(a.numerator())
            .multiply(big(b.denominator()))
            .add(big(b.numerator()).multiply(big(a.denominator()))),
        product);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
    assertSame(a.times(b), big(a.numerator()).multiply(big(b.numerator())), product);
    if (!b.isZero()) {
      assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }
    assertThat(a.plus(a.negated())).isEqualTo(Rate.ZERO);
  }

  private static boolean fits(Rate a, Rate b) {
    return Math.max(Math.abs(a.numerator()), a.denominator()) < 1_000_000
        && Math.max(Math.abs(b.numerator()), b.denominator()) < 1_000_000;
  }

  private static void assertSame(Rate rate, BigInteger numerator, BigInteger denominator) {
    assertThat(big(rate.numerator()).multiply(denominator))
        .isEqualTo(big(rate.denominator()).multiply(numerator));
  }

  @Property
  void order_is_that_of_the_exact_values_and_agrees_with_equality(@ForAll Rate a, @ForAll Rate b) {
    int order =
        big(a.numerator())
            .multiply(big(b.denominator()))
            .compareTo(big(b.numerator()).multiply(big(a.denominator())));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(order);
    assertThat(a.equals(b)).isEqualTo(order == 0);
  }

  @Property
  void parse_of_print_gives_the_rate_back(@ForAll Rate rate) {
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
  }

  private static BigInteger big(long term) {
    return BigInteger.valueOf(term);
  }
}
