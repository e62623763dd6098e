package io.github.tankestrek.benchmark;

import com.sun.management.ThreadMXBean;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.articles.VariedArticles;
import io.github.tankestrek.articles.VariedArticles.Kind;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Shows that time and memory grow with the text and with nothing else: what a character costs in
 * one article of a thousand characters to fifty million, and how much of the heap is in use after
 * each hundred thousand of a million articles.
 */
public final class Growth {
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000};

  /** Characters that are parsed for one figure, in as many articles as it takes. */
  private static final int ENOUGH = 20_000_000;

  private static final int ROUNDS = 3;
  private static final int ARTICLES = 1_000_000;
  private static final int STEP = ARTICLES / 10;

  private final NewsParser parser = NewsParser.create();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final PrintStream out;

  private Growth(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures and prints, in some minutes; needs a heap of three gigabytes.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Growth growth = new Growth(System.out);
    growth.oneArticle();
    growth.manyArticles();
  }

  private void oneArticle() {
    out.printf(Locale.ROOT, "%12s %9s %9s%n", "characters", "ns/char", "B/char");
    String text = String.join("\n\n", VariedArticles.ofLength(Kind.MEDIAN, 50_000_000));
    costs(text.substring(0, LENGTHS[2])); // Warms up.
    for (int length : LENGTHS) {
      double[] costs = costs(text.substring(0, length));
      out.printf(Locale.ROOT, "%12d %9.1f %9.1f%n", length, costs[0], costs[1]);
    }
  }

  /** The median of the processor's nanoseconds, and the allocated bytes, for each character. */
  private double[] costs(String article) {
    int times = Math.max(1, ENOUGH / article.length());
    double[] nanos = new double[ROUNDS];
    double bytes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long allocated = threads.getCurrentThreadAllocatedBytes();
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        parser.parse(article);
      }
      double characters = (double) times * article.length();
      nanos[round] = (threads.getCurrentThreadCpuTime() - start) / characters;
      bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / characters;
    }
    Arrays.sort(nanos);
    return new double[] {nanos[ROUNDS / 2], bytes};
  }

  private void manyArticles() {
    List<String> articles = VariedArticles.some(Kind.SHORT, 1_000);
    out.printf(Locale.ROOT, "%n%12s %9s %9s%n", "articles", "µs each", "heap MB");
    for (int done = 0; done < ARTICLES; ) {
      long start = threads.getCurrentThreadCpuTime();
      for (int end = done + STEP; done < end; done++) {
        parser.parse(articles.get(done % articles.size()));
      }
      double micros = (threads.getCurrentThreadCpuTime() - start) / 1e3 / STEP;
      out.printf(Locale.ROOT, "%12d %9.1f %9.1f%n", done, micros, usedHeap() / 1e6);
    }
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
