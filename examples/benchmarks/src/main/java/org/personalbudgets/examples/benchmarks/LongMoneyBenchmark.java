package org.personalbudgets.examples.benchmarks;

import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;

/** The steps with bare pence, checked for overflow: the least that any money can cost. */
public class LongMoneyBenchmark extends MoneyBenchmark {
  private long a = A;
  private long b = B;
  private long hundred = HUNDRED;
  private int whole = WHOLE;
  private long factorThousandths = FACTOR.movePointRight(3).longValueExact();
  private long unroundedTenThousandths = UNROUNDED.movePointRight(4).longValueExact();
  private long[] terms = LongStream.range(0, TERMS).map(n -> term((int) n)).toArray();

  @Benchmark
  public long add() {
    return Math.addExact(a, b);
  }

  @Benchmark
  public boolean compare() {
    return a > b;
  }

  @Benchmark
  public long timesWhole() {
    return Math.multiplyExact(a, (long) whole);
  }

  @Benchmark
  public long timesDecimal() {
    return (Math.multiplyExact(a, factorThousandths) + 500) / 1_000;
  }

  @Benchmark
  public long[] allocate() {
    long[] shares = new long[SHARES];
    long each = hundred / SHARES;
    long left = hundred - each * SHARES;
    for (int i = 0; i < SHARES; i++) {
      shares[i] = i < left ? each + 1 : each;
    }
    return shares;
  }

  @Benchmark
  public long prorate() {
    return (2 * Math.multiplyExact(a, 5L) + whole) / (2 * whole);
  }

  @Benchmark
  public long roundToPence() {
    return (unroundedTenThousandths + 50) / 100;
  }

  @Benchmark
  public long sum() {
    long total = 0;
    for (long term : terms) {
      total = Math.addExact(total, term);
    }
    return total;
  }

  @Override
  long[] pence() {
    return pence(
        add(),
        compare(),
        timesWhole(),
        timesDecimal(),
        allocate(),
        prorate(),
        roundToPence(),
        sum());
  }
}
