package org.personalbudgets.examples.benchmarks.ledger;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Six questions to a history, at each of its sizes. A run fails before it measures if the kinds do
 * not get the same results.
 *
 * <ul>
 *   <li>{@code append}: another history with one posting more; the first is kept as it was
 *   <li>{@code balance}: the money held
 *   <li>{@code balanceAsOf}: the money held at the end of a day half way
 *   <li>{@code spentInYear}: what was spent on a category in a year
 *   <li>{@code forecast}: what is affordable today, after eight lines due weekly for 160 days
 *   <li>{@code residentialDay}: the most days of stays in any twelve months around a stay of a day
 *       asked for; there are at most {@value History#MOST_STAYS} stays
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public abstract class GrowthBenchmark {
  /** How many postings there are. */
  @Param({"100", "100000"})
  public int entries;

  /** Makes the history, and holds its answers to those of the other kind. */
  @Setup
  public void make() {
    make(entries);
    GrowthBenchmark other = other();
    other.make(entries);
    check("append", appended(), other.appended());
    check("balance", balance(), other.balance());
    check("balanceAsOf", balanceAsOf(), other.balanceAsOf());
    check("spentInYear", spentInYear(), other.spentInYear());
    check("forecast", forecast(), other.forecast());
    check("residentialDay", residentialDay(), other.residentialDay());
  }

  private void check(String step, long one, long another) {
    if (one != another) {
      throw new IllegalStateException(
          step + " at " + entries + " entries is " + one + " for one kind, " + another);
    }
  }

  /** The history of so many postings. */
  abstract void make(int size);

  /** The kind to be held against. */
  abstract GrowthBenchmark other();

  /** How many postings there are after one more, without the one that is measured. */
  abstract long appended();

  abstract Object append();

  abstract long balance();

  abstract long balanceAsOf();

  abstract long spentInYear();

  abstract long forecast();

  abstract long residentialDay();
}
