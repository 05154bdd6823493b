package org.personalbudgets.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Eight everyday steps with money. Every kind of money has a subclass with a method for each step,
 * of the same name; a run fails before it measures if a kind gets another result to the penny.
 *
 * <ul>
 *   <li>{@code add}: 1,234.56 + 987.65
 *   <li>{@code compare}: whether 1,234.56 is greater than 987.65
 *   <li>{@code timesWhole}: 1,234.56 times 7
 *   <li>{@code timesDecimal}: 1,234.56 times 1.175, half a penny up
 *   <li>{@code allocate}: 100.00 in seven shares that sum to it, as seven pieces of money
 *   <li>{@code prorate}: five of seven days of a weekly 1,234.56, half a penny up
 *   <li>{@code roundToPence}: 1,234.5678 to pence, half a penny up
 *   <li>{@code sum}: a thousand amounts
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public abstract class MoneyBenchmark {
  static final long A = 123_456;
  static final long B = 98_765;
  static final long HUNDRED = 10_000;
  static final int WHOLE = 7;
  static final int SHARES = 7;
  static final int TERMS = 1_000;
  static final BigDecimal FACTOR = new BigDecimal("1.175");
  static final BigDecimal UNROUNDED = new BigDecimal("1234.5678");

  private static final long[] EXPECTED = {
    222_221, 1, 864_192, 145_061, 1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428, 88_183, 123_457,
    999_000
  };

  /** The pence of every step's result in the order above; comparing gives one for true. */
  abstract long[] pence();

  /** The n-th term of the sum, in pence. */
  static long term(int n) {
    return n * 2L;
  }

  @Setup
  public void everyKindGetsTheSameResults() {
    if (!Arrays.equals(pence(), EXPECTED)) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " gets " + Arrays.toString(pence()));
    }
  }

  /** Joins the results of one kind. */
  static long[] pence(
      long add,
      boolean compare,
      long timesWhole,
      long timesDecimal,
      long[] shares,
      long prorate,
      long roundToPence,
      long sum) {
    long[] pence = new long[EXPECTED.length];
    pence[0] = add;
    pence[1] = compare ? 1 : 0;
    pence[2] = timesWhole;
    pence[3] = timesDecimal;
    System.arraycopy(shares, 0, pence, 4, SHARES);
    pence[11] = prorate;
    pence[12] = roundToPence;
    pence[13] = sum;
    return pence;
  }
}
