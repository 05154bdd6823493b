package org.personalbudgets.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;

/** The steps with Moneta's fast money, a long of hundred-thousandths. */
public class MonetaFastMoneyBenchmark extends MoneyBenchmark {
  private static final CurrencyUnit GBP = Monetary.getCurrency("GBP");
  private static final MonetaryOperator HALF_UP = rounding(RoundingMode.HALF_UP);
  private static final MonetaryOperator DOWN = rounding(RoundingMode.DOWN);
  private static final FastMoney PENNY = of(1);

  private FastMoney a = of(A);
  private FastMoney b = of(B);
  private FastMoney hundred = of(HUNDRED);
  private int whole = WHOLE;
  private BigDecimal factor = FACTOR;
  private FastMoney unrounded = FastMoney.of(UNROUNDED, GBP);
  private List<FastMoney> terms = IntStream.range(0, TERMS).mapToObj(n -> of(term(n))).toList();

  private static FastMoney of(long pence) {
    return FastMoney.of(BigDecimal.valueOf(pence, 2), GBP);
  }

  private static MonetaryOperator rounding(RoundingMode mode) {
    return Monetary.getRounding(RoundingQueryBuilder.of().setScale(2).set(mode).build());
  }

  @Benchmark
  public FastMoney add() {
    return a.add(b);
  }

  @Benchmark
  public boolean compare() {
    return a.isGreaterThan(b);
  }

  @Benchmark
  public FastMoney timesWhole() {
    return a.multiply(whole);
  }

  @Benchmark
  public FastMoney timesDecimal() {
    return a.multiply(factor).with(HALF_UP);
  }

  @Benchmark
  public List<FastMoney> allocate() {
    FastMoney[] shares = new FastMoney[SHARES];
    FastMoney each = hundred.divide(whole).with(DOWN);
    FastMoney oneMore = each.add(PENNY);
    FastMoney left = hundred.subtract(each.multiply(whole));
    for (int i = 0; i < SHARES; i++) {
      shares[i] = left.isPositive() ? oneMore : each;
      left = left.subtract(PENNY);
    }
    return Arrays.asList(shares);
  }

  @Benchmark
  public FastMoney prorate() {
    return a.multiply(5).divide(whole).with(HALF_UP);
  }

  @Benchmark
  public FastMoney roundToPence() {
    return unrounded.with(HALF_UP);
  }

  @Benchmark
  public FastMoney sum() {
    FastMoney total = FastMoney.zero(GBP);
    for (FastMoney term : terms) {
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
        allocate().stream().mapToLong(MonetaFastMoneyBenchmark::penceOf).toArray(),
        penceOf(prorate()),
        penceOf(roundToPence()),
        penceOf(sum()));
  }

  private static long penceOf(FastMoney money) {
    return money.getNumber().numberValueExact(BigDecimal.class).movePointRight(2).longValueExact();
  }
}
