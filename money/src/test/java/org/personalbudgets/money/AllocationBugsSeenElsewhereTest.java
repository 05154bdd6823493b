package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bugs that money libraries had in public, each as the law it broke. Every test first shows a small
 * method of the same fault breaking the law, so that the law is known to catch it, and then that
 * our allocation keeps it. The faulty methods are written for this class from the reports.
 */
class AllocationBugsSeenElsewhereTest {
  private static long[] ours(Remainder rule, long total, String... weights) {
    Allocation.Builder builder = Allocation.builder(rule);
    for (int i = 0; i < weights.length; i++) {
      builder.add("share-" + i, Rate.ofDecimal(weights[i]));
    }
    return builder.build().allocate(Amount.pence(total)).amounts().stream()
        .mapToLong(Amount::minorUnits)
        .toArray();
  }

  private static long sum(long[] shares) {
    return LongStream.of(shares).sum();
  }

  /** Ruby money #1033: each share is peeled off by its part of the decimal weights still left. */
  private static long[] peelOffWithFloatingWeights(long total, double... weights) {
    double left = 0;
    for (double weight : weights) {
      left += weight;
    }
    long money = total;
    long[] shares = new long[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (long) (money * (weights[i] / left));
      money -= shares[i];
      left -= weights[i];
    }
    return shares;
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void ruby_1033_decimal_weights_lose_no_penny(Remainder rule) {
    assertThat(sum(peelOffWithFloatingWeights(100, 0.1, 0.2, 0.3))).isEqualTo(99);
    assertThat(sum(ours(rule, 100, "0.1", "0.2", "0.3"))).isEqualTo(100);
  }

  /** Ruby money #652: a negative amount is cut towards minus infinity, a positive one to zero. */
  private static long[] floorThenFirst(long total, int shares) {
    long[] result = new long[shares];
    Arrays.fill(result, Math.floorDiv(total, shares));
    for (int i = 0; i < Math.floorMod(total, shares); i++) {
      result[i]++;
    }
    return result;
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void ruby_652_minus_ten_splits_like_ten(Remainder rule) {
    assertThat(negated(floorThenFirst(-10, 3))).isNotEqualTo(floorThenFirst(10, 3));
    assertThat(negated(ours(rule, -10, "1", "1", "1"))).isEqualTo(ours(rule, 10, "1", "1", "1"));
  }

  private static long[] negated(long[] shares) {
    return LongStream.of(shares).map(share -> -share).toArray();
  }

  /** Money for PHP #436 and #466: left-over pennies go round by position, whatever the weight. */
  private static long[] remainderByPosition(long total, long... weights) {
    long[] shares = LongStream.of(weights).map(weight -> total * weight / sum(weights)).toArray();
    long left = total - sum(shares);
    for (int i = 0; i < left; i++) {
      shares[i]++;
    }
    return shares;
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void moneyphp_436_a_weight_of_zero_gets_no_cent(Remainder rule) {
    assertThat(remainderByPosition(100, 0, 1, 2)[0]).isNotZero();
    assertThat(ours(rule, 100, "0", "1", "2")[0]).isZero();
    assertThat(ours(rule, 100, "1", "2", "0")[2]).isZero();
  }

  @Test
  void moneyphp_258_negative_weights_are_refused_and_so_are_only_zeros() {
    assertThat(remainderByPosition(100, 3, -1)).containsExactly(150, -50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ours(Remainder.LARGEST_FRACTION, 100, "3", "-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ours(Remainder.LARGEST_FRACTION, 100, "0", "0"));
  }

  /** Money for PHP #466 and #467: what the cut leaves goes to one share, however much it is. */
  private static long[] remainderToFirst(long total, int shares) {
    long[] result = new long[shares];
    Arrays.fill(result, total / shares);
    result[0] += total % shares;
    return result;
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void moneyphp_466_fewer_pennies_than_shares_stay_within_a_penny_of_exact(Remainder rule) {
    assertThat(LongStream.of(remainderToFirst(3, 4)).max()).hasValue(3);
    assertThat(ours(rule, 3, "1", "1", "1", "1")).containsOnly(0, 1).hasSize(4);
    assertThat(sum(ours(rule, 3, "1", "1", "1", "1"))).isEqualTo(3);
  }

  /**
   * Dinero alpha.15: numbers beyond 2^53 are inexact, and a guard drops what the loop cannot place.
   */
  private static long[] floatingWithGuard(long total, long... weights) {
    long[] shares = new long[weights.length];
    double left = total;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (long) Math.floor((double) total * weights[i] / sum(weights));
      left -= shares[i];
    }
    for (int i = 0; left > 0 && i < shares.length; i++) {
      shares[i]++;
      left--;
    }
    return shares;
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void dinero_large_numbers_are_exact_and_end(Remainder rule) {
    long beyond = 9_007_199_254_740_993L;
    assertThat(sum(floatingWithGuard(beyond, 1, 1))).isEqualTo(beyond - 1);
    assertThatExceptionOfType(AmountOutOfRangeException.class)
        .isThrownBy(() -> ours(rule, beyond, "1", "1"));
    long total = Amount.MAX_MINOR_UNITS - 1;
    assertThat(sum(ours(rule, total, "9999999999999", "1", "0"))).isEqualTo(total);
    assertThat(sum(ours(rule, total, "9999999999999", "9999999999998", "7"))).isEqualTo(total);
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void dinero_permuting_shares_permutes_parts(Remainder rule) {
    assertThat(remainderByPosition(100, 1, 2, 4)).containsExactly(15, 28, 57);
    assertThat(reversed(remainderByPosition(100, 4, 2, 1)))
        .isNotEqualTo(remainderByPosition(100, 1, 2, 4));
    Map<String, Rate> weights = Map.of("a", Rate.of(1), "b", Rate.of(2), "c", Rate.of(4));
    List<Shares> results = new ArrayList<>();
    for (List<String> order :
        List.of(List.of("a", "b", "c"), List.of("c", "b", "a"), List.of("b", "c", "a"))) {
      Allocation.Builder builder = Allocation.builder(rule);
      order.forEach(id -> builder.add(id, weights.getOrDefault(id, Rate.ZERO)));
      results.add(builder.build().allocate(Amount.pence(100)));
    }
    assertThat(results).containsOnly(results.get(0));
  }

  private static long[] reversed(long[] shares) {
    long[] result = new long[shares.length];
    for (int i = 0; i < shares.length; i++) {
      result[i] = shares[shares.length - 1 - i];
    }
    return result;
  }

  /** Dinero #639: the caller rounds the ratios to hundredths before they are applied. */
  private static long[] roundedRatios(long total, long... weights) {
    return LongStream.of(weights)
        .map(
            weight ->
                BigDecimal.valueOf(weight)
                    .divide(BigDecimal.valueOf(sum(weights)), 2, RoundingMode.HALF_UP)
                    .multiply(BigDecimal.valueOf(total))
                    .longValue())
        .toArray();
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void dinero_639_exact_thirds_lose_nothing(Remainder rule) {
    assertThat(sum(roundedRatios(100_000, 1, 1, 1))).isEqualTo(99_000);
    Map<String, Rate> thirds = Map.of("a", Rate.of(1, 3), "b", Rate.of(1, 3), "c", Rate.of(1, 3));
    assertThat(
            Amount.sum(
                "GBP", Allocation.of(thirds, rule).allocate(Amount.pence(100_000)).amounts()))
        .isEqualTo(Amount.pence(100_000));
  }

  /** Moneta #231: the quotient is rounded, the remainder is that of a cut quotient. */
  private static long[] roundedQuotientAndRemainder(long amount, long divisor) {
    long quotient =
        BigDecimal.valueOf(amount)
            .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_EVEN)
            .longValue();
    return new long[] {quotient, amount % divisor};
  }

  @Test
  void moneta_231_quotient_times_divisor_plus_remainder_is_the_amount() {
    long[] faulty = roundedQuotientAndRemainder(103, 8);
    assertThat(faulty[0] * 8 + faulty[1]).isNotEqualTo(103);
    Quotient parts = Amount.pence(103).divideBy(8);
    assertThat(parts.quotient().times(8).plus(parts.remainder())).isEqualTo(Amount.pence(103));
  }

  /** Moneta #320: arithmetic that asks a service loader cannot keep up with BigDecimal. */
  @Test
  void moneta_320_no_class_but_the_bridge_knows_of_a_service_to_look_up() throws IOException {
    assertThat(constantsOf(Money.class)).contains("javax/money/Monetary");
    for (Class<?> type :
        List.of(
            Amount.class,
            Rate.class,
            Rounding.class,
            Allocation.class,
            Apportionment.class,
            Shares.class,
            ShareCaps.class,
            Proration.class,
            Conversion.class,
            Decimals.class,
            Fractions.class,
            MinorUnits.class,
            Adjustment.class,
            PeriodicAmount.class)) {
      assertThat(constantsOf(type))
          .as(type.getName())
          .doesNotContain("javax/money")
          .doesNotContain("moneta");
    }
    assertThat(constantsOf(MonetaryAmounts.class)).doesNotContain("javax/money/Monetary;");
  }

  private static String constantsOf(Class<?> type) throws IOException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = requireNonNull(type.getResourceAsStream(file))) {
      return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
