package org.personalbudgets.examples.benchmarks;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks that match an argument and prints one table: a row a step, a column a kind.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Takes the pattern of the benchmarks to run; all without one. */
  public static void main(String[] arguments) throws Exception {
    handClassPathToForks();
    String pattern = arguments.length == 0 ? ".*" : arguments[0];
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(pattern)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println(table(results));
  }

  /** Run by the build tool, we sit in a loader of its own, which a forked JVM does not inherit. */
  public static void handClassPathToForks() {
    if (Benchmarks.class.getClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "java.class.path",
          Arrays.stream(loader.getURLs())
              .map(Benchmarks::pathOf)
              .collect(Collectors.joining(File.pathSeparator)));
    }
  }

  private static String pathOf(URL url) {
    return Path.of(java.net.URI.create(url.toString())).toString();
  }

  private static String table(Collection<RunResult> results) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      String kind = name[name.length - 2].replaceFirst("(Money|Decision)?Benchmark$", "");
      kinds.put(kind, kind);
      rows.computeIfAbsent(
              name[name.length - 1] + parameters(result), step -> new LinkedHashMap<>())
          .put(kind, cell(result));
    }
    StringBuilder table = new StringBuilder("| step, ns (bytes) |");
    kinds.keySet().forEach(kind -> table.append(' ').append(kind).append(" |"));
    table.append("\n|---|").append("---:|".repeat(kinds.size()));
    rows.forEach(
        (step, cells) -> {
          table.append("\n| ").append(step).append(" |");
          kinds.keySet().forEach(kind -> table.append(' ').append(cells.get(kind)).append(" |"));
        });
    return table.toString();
  }

  private static String parameters(RunResult result) {
    return result.getParams().getParamsKeys().stream()
        .map(key -> ", " + result.getParams().getParam(key) + " " + key)
        .collect(Collectors.joining());
  }

  /** The best of many short iterations: what else a machine does only makes others slower. */
  private static String cell(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return String.format(
        Locale.ROOT,
        "%.1f (%.0f)",
        result.getPrimaryResult().getStatistics().getMin(),
        bytes == null ? 0 : bytes.getScore());
  }
}
