package org.personalbudgets.examples.benchmarks.charging;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.personalbudgets.rules.england.charging.MeansTest;
import org.personalbudgets.rules.england.charging.MeansTestResult;

/**
 * One full means test of one person: what may be charged for, capital, tariff income, income, costs
 * of the home, disability-related expenditure, what is kept, and the cap.
 *
 * <ul>
 *   <li>{@code traced}: the library, which makes every line with its source and its running total
 *   <li>{@code loop}: a plain loop over the same steps in whole pence, without a line: the limit
 * </ul>
 *
 * <p>A run fails before it measures if the two do not charge the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 200, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class MeansTestBenchmark {
  private final PlainMeansTest plain = new PlainMeansTest();

  @Setup
  public void bothChargeTheSame() {
    if (traced().contribution().minorUnits() != Peter.CHARGE || loop() != Peter.CHARGE) {
      throw new IllegalStateException("charged " + traced().contribution() + " and " + loop());
    }
  }

  @Benchmark
  public MeansTestResult traced() {
    return MeansTest.assess(Peter.CIRCUMSTANCES, Peter.CARE, Peter.DEVON, Peter.DAY);
  }

  @Benchmark
  public long loop() {
    return plain.charge();
  }
}
