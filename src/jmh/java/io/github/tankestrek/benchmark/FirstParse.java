package io.github.tankestrek.benchmark;

import io.github.tankestrek.NewsParser;
import io.github.tankestrek.articles.VariedArticles;
import io.github.tankestrek.articles.VariedArticles.Kind;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the first parse of a new JVM takes, the making of the parser included: the milliseconds by
 * the clock, and those of the processor for the thread that parses.
 */
public final class FirstParse {
  private static final int RUNS = 15;

  private FirstParse() {}

  /**
   * Starts JVMs one after another and prints the medians of what they measure; with an argument,
   * measures itself.
   *
   * @param args none, or a file with an article
   * @throws IOException if a JVM cannot be started
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0) {
      measure(Files.readString(Path.of(args[0])));
      return;
    }
    Path article = Files.createTempFile("article", ".txt");
    try {
      Files.writeString(article, VariedArticles.some(Kind.MEDIAN, 1).get(0));
      List<Double> clock = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        String[] figures = run(article).trim().split(" ");
        clock.add(Double.valueOf(figures[0]));
        processor.add(Double.valueOf(figures[1]));
      }
      System.out.printf(
          Locale.ROOT,
          "first parse, median of %d JVMs: %.0f ms (%.0f ms of the processor); fastest %.0f ms%n",
          RUNS,
          median(clock),
          median(processor),
          clock.get(0));
    } finally {
      Files.delete(article);
    }
  }

  private static String run(Path article) throws IOException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path", "." + File.pathSeparator),
                FirstParse.class.getName(),
                article.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void measure(String article) {
    var threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    NewsParser.create().parse(article);
    double millis = (System.nanoTime() - clock) / 1e6;
    System.out.printf(
        Locale.ROOT, "%f %f", millis, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
  }

  private static double median(List<Double> figures) {
    figures.sort(null);
    return figures.get(figures.size() / 2);
  }
}
