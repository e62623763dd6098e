package io.github.tankestrek.benchmark;

import io.github.tankestrek.articles.VariedArticles.Kind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks and holds their times against ICU4J's word boundaries over the same text in the
 * same run. Without arguments it compares the parse of a median article, in about a minute; its
 * arguments are those of JMH.
 */
public final class Comparison {
  private static final String YARDSTICK = "icuWords";

  private Comparison() {}

  /**
   * Runs and prints.
   *
   * @param args JMH's own
   * @throws CommandLineOptionException if JMH does not understand them
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(args);
    ChainedOptionsBuilder options =
        new OptionsBuilder().parent(given).addProfiler(GCProfiler.class).shouldFailOnError(true);
    if (args.length == 0) {
      quick(options);
    }
    print(new Runner(options.build()).run(), System.out);
  }

  private static void quick(ChainedOptionsBuilder options) {
    options
        .include("ParseBenchmark.(parse|" + YARDSTICK + ")")
        .param("articles", "MEDIAN")
        .forks(2)
        .warmupIterations(6)
        .measurementIterations(6)
        .warmupTime(TimeValue.seconds(2))
        .measurementTime(TimeValue.seconds(1));
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    Map<String, List<Row>> byArticles = new TreeMap<>(Comparator.comparing(Comparison::order));
    for (RunResult result : results) {
      String articles = result.getParams().getParam("articles");
      byArticles.computeIfAbsent(articles, k -> new ArrayList<>()).add(Row.of(result));
    }
    out.println();
    out.printf(
        Locale.ROOT,
        "%-10s %-14s %9s %9s %9s  %s%n",
        "articles",
        "benchmark",
        "ns/char",
        "MB/s",
        "B/char",
        "time / " + YARDSTICK);
    byArticles.forEach((articles, rows) -> print(articles, rows, out));
  }

  private static void print(String articles, List<Row> rows, PrintStream out) {
    double yardstick =
        rows.stream()
            .filter(row -> row.name.equals(YARDSTICK))
            .mapToDouble(Row::nanos)
            .findAny()
            .orElse(Double.NaN);
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "%-10s %-14s %9.2f %9.1f %9.2f  %.2f%n",
          articles.toLowerCase(Locale.ROOT),
          row.name,
          row.nanos,
          1000 / row.nanos,
          row.bytes,
          row.nanos / yardstick);
    }
  }

  private static int order(String articles) {
    return Kind.valueOf(articles).ordinal();
  }

  /**
   * A benchmark's figures for one character.
   *
   * @param name the benchmark's
   * @param nanos the median of its iterations
   * @param bytes allocated
   */
  private record Row(String name, double nanos, double bytes) {
    static Row of(RunResult result) {
      String benchmark = result.getParams().getBenchmark();
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      return new Row(
          benchmark.substring(benchmark.lastIndexOf('.') + 1),
          result.getPrimaryResult().getStatistics().getPercentile(50),
          allocated == null ? Double.NaN : allocated.getScore());
    }
  }
}
