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
import org.javamoney.moneta.Money;
import org.openjdk.jmh.annotations.Benchmark;

/** The steps with Moneta's money, with its currency and its roundings looked up beforehand. */
public class MonetaMoneyBenchmark extends MoneyBenchmark {
  private static final CurrencyUnit GBP = Monetary.getCurrency("GBP");
  private static final MonetaryOperator HALF_UP = rounding(RoundingMode.HALF_UP);
  private static final MonetaryOperator DOWN = rounding(RoundingMode.DOWN);
  private static final Money PENNY = of(1);

  private Money a = of(A);
  private Money b = of(B);
  private Money hundred = of(HUNDRED);
  private int whole = WHOLE;
  private BigDecimal factor = FACTOR;
  private Money unrounded = Money.of(UNROUNDED, GBP);
  private List<Money> terms = IntStream.range(0, TERMS).mapToObj(n -> of(term(n))).toList();

  private static Money of(long pence) {
    return Money.of(BigDecimal.valueOf(pence, 2), GBP);
  }

  private static MonetaryOperator rounding(RoundingMode mode) {
    return Monetary.getRounding(RoundingQueryBuilder.of().setScale(2).set(mode).build());
  }

  @Benchmark
  public Money add() {
    return a.add(b);
  }

  @Benchmark
  public boolean compare() {
    return a.isGreaterThan(b);
  }

  @Benchmark
  public Money timesWhole() {
    return a.multiply(whole);
  }

  @Benchmark
  public Money timesDecimal() {
    return a.multiply(factor).with(HALF_UP);
  }

  @Benchmark
  public List<Money> allocate() {
    Money[] shares = new Money[SHARES];
    Money each = hundred.divide(whole).with(DOWN);
    Money oneMore = each.add(PENNY);
    Money left = hundred.subtract(each.multiply(whole));
    for (int i = 0; i < SHARES; i++) {
      shares[i] = left.isPositive() ? oneMore : each;
      left = left.subtract(PENNY);
    }
    return Arrays.asList(shares);
  }

  @Benchmark
  public Money prorate() {
    return a.multiply(5).divide(whole).with(HALF_UP);
  }

  @Benchmark
  public Money roundToPence() {
    return unrounded.with(HALF_UP);
  }

  @Benchmark
  public Money sum() {
    Money total = Money.zero(GBP);
    for (Money term : terms) {
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
        allocate().stream().mapToLong(MonetaMoneyBenchmark::penceOf).toArray(),
        penceOf(prorate()),
        penceOf(roundToPence()),
        penceOf(sum()));
  }

  private static long penceOf(Money money) {
    return money.getNumber().numberValueExact(BigDecimal.class).movePointRight(2).longValueExact();
  }
}
