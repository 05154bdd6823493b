package org.personalbudgets.examples.benchmarks.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.examples.benchmarks.Benchmarks;

/**
 * Prints one table of how the cost of each question grows with the history, and how many bytes an
 * entry takes to keep.
 */
public final class LedgerGrowth {
  private static final int[] SIZES = {100, 100_000};

  private LedgerGrowth() {}

  /** Takes the options of JMH; without any, those that the benchmarks state. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Benchmarks.handClassPathToForks();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(LedgerBenchmark.class.getPackageName().replace(".", "\\."))
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println(table(results));
    for (int size : SIZES) {
      System.out.println(
          "bytes an entry of " + size + " keeps: " + keptBytes(size) + ", posting and id included");
    }
  }

  private static String table(Collection<RunResult> results) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Map<String, String> columns = new LinkedHashMap<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      String column =
          name[name.length - 2].replaceFirst("Benchmark$", "")
              + " "
              + result.getParams().getParam("entries");
      columns.put(column, column);
      rows.computeIfAbsent(name[name.length - 1], step -> new LinkedHashMap<>())
          .put(column, cell(result));
    }
    StringBuilder table = new StringBuilder("| step, ns (bytes) |");
    columns.keySet().forEach(column -> table.append(' ').append(column).append(" |"));
    table.append("\n|---|").append("---:|".repeat(columns.size()));
    rows.forEach(
        (step, cells) -> {
          table.append("\n| ").append(step).append(" |");
          columns
              .keySet()
              .forEach(column -> table.append(' ').append(cells.get(column)).append(" |"));
        });
    return table.toString();
  }

  /** The best of many short iterations: what else a machine does only makes others slower. */
  private static String cell(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return String.format(
        Locale.ROOT,
        "%,.0f (%,.0f)",
        result.getPrimaryResult().getStatistics().getMin(),
        bytes == null ? 0 : bytes.getScore());
  }

  /** What the heap holds more with many ledgers of a size than without, for each entry of them. */
  private static long keptBytes(int size) {
    int ledgers = Math.max(1, 200_000 / size);
    Ledger[] kept = new Ledger[ledgers];
    long before = usedAfterCollection();
    for (int at = 0; at < ledgers; at++) {
      kept[at] = Ledger.of("GBP", Overspending.RECORDED).appendAll(History.postings(size));
    }
    long after = usedAfterCollection();
    int entries = 0;
    for (Ledger ledger : kept) {
      entries += ledger.size();
    }
    return (after - before) / entries;
  }

  private static long usedAfterCollection() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int collection = 0; collection < 4; collection++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
