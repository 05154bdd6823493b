package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws M1 to M3 and M5 to M10 of amounts. M2 and M4 across JSR-354 are in MonetaryAmountsTest. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AmountLawsTest {
  private static final BigInteger CAP = BigInteger.valueOf(Amount.MAX_MINOR_UNITS);

  @Property
  void M1_add_is_exact_and_fails_if_and_only_if_the_exact_sum_passes_the_cap(
      @ForAll Amount a, @ForAll Amount b) {
    BigInteger sum = pence(a).add(pence(b));
    if (sum.abs().compareTo(CAP) > 0) {
      assertThatThrownBy(() -> a.plus(b)).isInstanceOf(AmountOutOfRangeException.class);
      assertThatThrownBy(() -> a.minus(b.negated())).isInstanceOf(AmountOutOfRangeException.class);
    } else {
      assertThat(pence(a.plus(b))).isEqualTo(sum);
      assertThat(pence(a.minus(b.negated()))).isEqualTo(sum);
    }
  }

  @Property
  void M1_add_is_commutative_and_associative_with_zero_and_inverse(
      @ForAll Amount x, @ForAll Amount y, @ForAll Amount z) {
    // A third of each keeps every partial sum within the cap.
    Amount a = x.divideBy(3).quotient();
    Amount b = y.divideBy(3).quotient();
    Amount c = z.divideBy(3).quotient();
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Amount.ZERO_POUNDS)).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
  }

  @Property
  void M1_sum_is_adding_one_by_one_and_holds_only_the_total_to_the_cap(
      @ForAll List<Amount> amounts) {
    BigInteger sum =
        amounts.stream().map(AmountLawsTest::pence).reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.abs().compareTo(CAP) > 0) {
      assertThatThrownBy(() -> Amount.sum("GBP", amounts))
          .isInstanceOf(AmountOutOfRangeException.class);
    } else {
      assertThat(pence(Amount.sum("GBP", amounts))).isEqualTo(sum);
    }
  }

  @Property
  void M2_equal_if_and_only_if_code_and_minor_units_are_equal(@ForAll Amount a, @ForAll Amount b) {
    boolean same = a.minorUnits() == b.minorUnits();
    assertThat(a.equals(b)).isEqualTo(same);
    assertThat(b.equals(a)).isEqualTo(same);
    Amount copy = Amount.ofMinor("GBP", a.minorUnits());
    assertThat(copy).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(Amount.ofMinor("EUR", a.minorUnits())).isNotEqualTo(a);
  }

  @Property
  void M2_scale_of_the_source_never_matters(
      @ForAll Amount amount, @ForAll @IntRange(max = 200) int zeros) {
    BigDecimal longer = amount.toBigDecimal().setScale(2 + zeros, RoundingMode.UNNECESSARY);
    assertThat(Amount.of("GBP", longer)).isEqualTo(amount).hasSameHashCodeAs(amount);
    assertThat(Amount.of("GBP", amount.toBigDecimal().stripTrailingZeros())).isEqualTo(amount);
  }

  @Property
  void M3_order_is_the_order_of_pence_and_agrees_with_equality(@ForAll Amount a, @ForAll Amount b) {
    int order = Long.compare(a.minorUnits(), b.minorUnits());
    assertThat(a.compareTo(b)).isEqualTo(order);
    assertThat(a.isGreaterThan(b)).isEqualTo(order > 0);
    assertThat(a.isAtLeast(b)).isEqualTo(order >= 0);
    assertThat(a.isLessThan(b)).isEqualTo(order < 0);
    assertThat(a.isAtMost(b)).isEqualTo(order <= 0);
    assertThat(order == 0).isEqualTo(a.equals(b));
    assertThat(a.max(b)).isEqualTo(order >= 0 ? a : b);
    assertThat(a.min(b)).isEqualTo(order <= 0 ? a : b);
  }

  @Property
  void M5_parse_of_print_gives_the_amount_back(@ForAll Amount amount) {
    for (String code : List.of("GBP", "JPY", "KWD")) {
      Amount written = Amount.ofMinor(code, amount.minorUnits());
      assertThat(Amount.parse(written.toString())).isEqualTo(written);
    }
    assertThat(Amount.pounds(amount.toString().substring(4))).isEqualTo(amount);
  }

  @Property
  void M6_rounding_is_that_of_exact_decimals_whatever_the_mode(
      @ForAll Amount amount, @ForAll @IntRange(max = 12) int places, @ForAll Rounding rounding) {
    BigDecimal number = BigDecimal.valueOf(amount.minorUnits(), places);
    BigDecimal expected = number.setScale(2, rounding.mode());
    if (expected.unscaledValue().abs().compareTo(CAP) <= 0) {
      assertThat(Amount.of("GBP", number, rounding).toBigDecimal()).isEqualTo(expected);
    }
  }

  @Property
  void M6_rounding_is_within_a_penny_idempotent_and_monotone(
      @ForAll Amount a, @ForAll Amount b, @ForAll Rounding rounding) {
    BigDecimal low = BigDecimal.valueOf(a.min(b).minorUnits(), 4);
    BigDecimal high = BigDecimal.valueOf(a.max(b).minorUnits(), 4);
    Amount rounded = Amount.of("GBP", low, rounding);
    assertThat(rounded.toBigDecimal().subtract(low).abs()).isLessThan(new BigDecimal("0.01"));
    assertThat(Amount.of("GBP", rounded.toBigDecimal(), rounding)).isEqualTo(rounded);
    assertThat(rounded.isAtMost(Amount.of("GBP", high, rounding))).isTrue();
  }

  @Property
  void M6_half_even_rounds_negatives_like_positives(@ForAll Amount amount) {
    Rounding halfEven = Rounding.of(RoundingMode.HALF_EVEN, "test");
    BigDecimal number = BigDecimal.valueOf(amount.minorUnits(), 3);
    assertThat(Amount.of("GBP", number.negate(), halfEven))
        .isEqualTo(Amount.of("GBP", number, halfEven).negated());
  }

  @Property
  void M7_quotient_times_divisor_plus_remainder_is_the_amount(
      @ForAll Amount amount, @ForAll long divisor) {
    long by = divisor == 0 ? 7 : divisor;
    Quotient parts = amount.divideBy(by);
    assertThat(parts.quotient().times(by).plus(parts.remainder())).isEqualTo(amount);
    assertThat(pence(parts.remainder()).abs()).isLessThan(BigInteger.valueOf(by).abs());
    assertThat(parts.remainder().minorUnits() * Long.signum(amount.minorUnits()))
        .isGreaterThanOrEqualTo(0);
  }

  @Property
  void M8_times_n_is_adding_n_times(@ForAll Amount amount, @ForAll @IntRange(max = 60) int n) {
    Amount small = amount.divideBy(60).quotient();
    List<Amount> copies = new ArrayList<>(Collections.nCopies(n, small));
    assertThat(small.times(n)).isEqualTo(Amount.sum("GBP", copies));
    assertThat(small.times(-n)).isEqualTo(Amount.sum("GBP", copies).negated());
  }

  @Property
  void M8_times_fails_if_and_only_if_the_exact_product_passes_the_cap(
      @ForAll Amount amount, @ForAll long factor) {
    BigInteger product = pence(amount).multiply(BigInteger.valueOf(factor));
    if (product.abs().compareTo(CAP) > 0) {
      assertThatThrownBy(() -> amount.times(factor)).isInstanceOf(AmountOutOfRangeException.class);
    } else {
      assertThat(pence(amount.times(factor))).isEqualTo(product);
    }
  }

  @Property
  void M9_part_and_rest_make_up_the_amount(
      @ForAll Amount amount, @ForAll @IntRange(max = 10_000) int parts, @ForAll Rounding rounding) {
    Rate rate = Rate.of(parts, 10_000);
    assertThat(amount.part(rate, rounding).plus(amount.rest(rate, rounding))).isEqualTo(amount);
  }

  @Property
  void M10_rate_times_quantity_is_rounded_once(
      @ForAll Amount price, @ForAll Rate quantity, @ForAll Rounding rounding) {
    BigDecimal exactPence =
        new BigDecimal(pence(price).multiply(BigInteger.valueOf(quantity.numerator())));
    BigInteger expected =
        exactPence
            .divide(BigDecimal.valueOf(quantity.denominator()), 0, rounding.mode())
            .toBigInteger();
    if (expected.abs().compareTo(CAP) > 0) {
      assertThatThrownBy(() -> price.times(quantity, rounding))
          .isInstanceOf(AmountOutOfRangeException.class);
    } else {
      assertThat(pence(price.times(quantity, rounding))).isEqualTo(expected);
    }
  }

  private static BigInteger pence(Amount amount) {
    return BigInteger.valueOf(amount.minorUnits());
  }
}
