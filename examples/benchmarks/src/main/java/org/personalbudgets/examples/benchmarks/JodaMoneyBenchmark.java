package org.personalbudgets.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;

/** The steps with Joda-Money. */
public class JodaMoneyBenchmark extends MoneyBenchmark {
  private Money a = of(A);
  private Money b = of(B);
  private Money hundred = of(HUNDRED);
  private int whole = WHOLE;
  private BigDecimal factor = FACTOR;
  private BigDecimal unrounded = UNROUNDED;
  private List<Money> terms = IntStream.range(0, TERMS).mapToObj(n -> of(term(n))).toList();

  private static Money of(long pence) {
    return Money.ofMinor(CurrencyUnit.GBP, pence);
  }

  @Benchmark
  public Money add() {
    return a.plus(b);
  }

  @Benchmark
  public boolean compare() {
    return a.isGreaterThan(b);
  }

  @Benchmark
  public Money timesWhole() {
    return a.multipliedBy(whole);
  }

  @Benchmark
  public Money timesDecimal() {
    return a.multipliedBy(factor, RoundingMode.HALF_UP);
  }

  @Benchmark
  public List<Money> allocate() {
    Money[] shares = new Money[SHARES];
    Money each = hundred.dividedBy(whole, RoundingMode.DOWN);
    Money oneMore = each.plusMinor(1);
    long left = hundred.minus(each.multipliedBy(whole)).getAmountMinorLong();
    for (int i = 0; i < SHARES; i++) {
      shares[i] = i < left ? oneMore : each;
    }
    return Arrays.asList(shares);
  }

  @Benchmark
  public Money prorate() {
    return a.multipliedBy(5).dividedBy(whole, RoundingMode.HALF_UP);
  }

  @Benchmark
  public Money roundToPence() {
    return Money.of(CurrencyUnit.GBP, unrounded, RoundingMode.HALF_UP);
  }

  @Benchmark
  public Money sum() {
    return Money.total(terms);
  }

  @Override
  long[] pence() {
    return pence(
        add().getAmountMinorLong(),
        compare(),
        timesWhole().getAmountMinorLong(),
        timesDecimal().getAmountMinorLong(),
        allocate().stream().mapToLong(Money::getAmountMinorLong).toArray(),
        prorate().getAmountMinorLong(),
        roundToPence().getAmountMinorLong(),
        sum().getAmountMinorLong());
  }
}
