package org.personalbudgets.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** The steps with decimals of two places. */
public class BigDecimalMoneyBenchmark extends MoneyBenchmark {
  private static final BigDecimal PENNY = BigDecimal.valueOf(1, 2);

  private BigDecimal a = BigDecimal.valueOf(A, 2);
  private BigDecimal b = BigDecimal.valueOf(B, 2);
  private BigDecimal hundred = BigDecimal.valueOf(HUNDRED, 2);
  private BigDecimal whole = BigDecimal.valueOf(WHOLE);
  private BigDecimal five = BigDecimal.valueOf(5);
  private BigDecimal factor = FACTOR;
  private BigDecimal unrounded = UNROUNDED;
  private List<BigDecimal> terms =
      IntStream.range(0, TERMS).mapToObj(n -> BigDecimal.valueOf(term(n), 2)).toList();

  @Benchmark
  public BigDecimal add() {
    return a.add(b);
  }

  @Benchmark
  public boolean compare() {
    return a.compareTo(b) > 0;
  }

  @Benchmark
  public BigDecimal timesWhole() {
    return a.multiply(whole);
  }

  @Benchmark
  public BigDecimal timesDecimal() {
    return a.multiply(factor).setScale(2, RoundingMode.HALF_UP);
  }

  @Benchmark
  public List<BigDecimal> allocate() {
    BigDecimal[] shares = new BigDecimal[SHARES];
    BigDecimal each = hundred.divide(whole, 2, RoundingMode.DOWN);
    BigDecimal oneMore = each.add(PENNY);
    long left = hundred.subtract(each.multiply(whole)).unscaledValue().longValue();
    for (int i = 0; i < SHARES; i++) {
      shares[i] = i < left ? oneMore : each;
    }
    return Arrays.asList(shares);
  }

  @Benchmark
  public BigDecimal prorate() {
    return a.multiply(five).divide(whole, 2, RoundingMode.HALF_UP);
  }

  @Benchmark
  public BigDecimal roundToPence() {
    return unrounded.setScale(2, RoundingMode.HALF_UP);
  }

  @Benchmark
  public BigDecimal sum() {
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal term : terms) {
      total = total.add(term);
    }
    return total;
  }

  @Override
  long[] pence() {
    return pence(
        penceOf(add()),
        compare(),
        penceOf(timesWhole()),
        penceOf(timesDecimal()),
        allocate().stream().mapToLong(BigDecimalMoneyBenchmark::penceOf).toArray(),
        penceOf(prorate()),
        penceOf(roundToPence()),
        penceOf(sum()));
  }

  private static long penceOf(BigDecimal pounds) {
    return pounds.movePointRight(2).longValueExact();
  }
}
