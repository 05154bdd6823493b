package org.personalbudgets.examples.benchmarks.decision;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One decision by {@link Rule}s, the mean of fifty purchases of every kind, and of those of them
 * that are allowed. Every engine has a subclass; a run fails before it measures if, for any of the
 * purchases, an engine's rules do not all speak or keep silent as the hand-written ones do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 100, time = 20, timeUnit = TimeUnit.MILLISECONDS)
public abstract class DecisionBenchmark {
  static final List<Purchase> PURCHASES = Purchase.fifty();

  /** How many of the purchases are allowed; they come first. */
  static final int ALLOWED = 32;

  private static final int ALL = 50;

  @Param({"100", "100000"})
  public int entries;

  /** Makes the engine ready. */
  abstract void prepare(Scenario scenario);

  /** Decides a purchase and hands everything that the engine says of it to the reader. */
  abstract void decide(int purchase, Blackhole reader);

  /** Which rules speak against a purchase; fails if the engine comes to another answer. */
  abstract int said(int purchase);

  @Setup
  public void everyEngineGetsTheSameAnswers() {
    Scenario scenario = Scenario.of(entries);
    prepare(scenario);
    HandWrittenDecisionBenchmark limit = new HandWrittenDecisionBenchmark();
    limit.prepare(scenario);
    for (int purchase = 0; purchase < PURCHASES.size(); purchase++) {
      int said = said(purchase);
      if (said != limit.said(purchase) || (said == 0) != (purchase < ALLOWED)) {
        throw new IllegalStateException(
            getClass().getSimpleName()
                + " says "
                + Integer.toBinaryString(said)
                + " and not "
                + Integer.toBinaryString(limit.said(purchase))
                + " of "
                + PURCHASES.get(purchase));
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(ALL)
  public void mixed(Blackhole reader) {
    for (int purchase = 0; purchase < ALL; purchase++) {
      decide(purchase, reader);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ALLOWED)
  public void allowed(Blackhole reader) {
    for (int purchase = 0; purchase < ALLOWED; purchase++) {
      decide(purchase, reader);
    }
  }

  /** For engines that say which rules spoke and no more. */
  static void read(int said, Blackhole reader) {
    reader.consume(said);
    reader.consume(Rule.answer(said));
  }
}
