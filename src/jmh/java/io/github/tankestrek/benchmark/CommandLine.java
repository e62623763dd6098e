package io.github.tankestrek.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tankestrek.articles.VariedArticles;
import io.github.tankestrek.articles.VariedArticles.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How many articles the command line parses in a second, with a heap of 128 MB: JSON Lines in, JSON
 * Lines out, with one job and with two.
 */
public final class CommandLine {
  private static final int DEFAULT_MEGABYTES = 100;
  private static final int BATCH = 10_000_000;

  private CommandLine() {}

  /**
   * Writes a corpus, runs the program over it, and prints what it took.
   *
   * @param args how many megabytes the corpus has, 100 if nothing is given
   * @throws IOException if the corpus cannot be written or the program not be started
   * @throws InterruptedException if the wait for the program is cut short
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long megabytes = args.length > 0 ? Long.parseLong(args[0]) : DEFAULT_MEGABYTES;
    Path corpus = Files.createTempFile("articles", ".jsonl");
    Path results = Files.createTempFile("results", ".jsonl");
    try {
      int articles = write(corpus, megabytes * 1_000_000);
      for (int jobs = 1; jobs <= 2; jobs++) {
        long start = System.nanoTime();
        int exitCode = run(corpus, results, jobs);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "--jobs %d: %d articles, %d MB in %.1f s, %.0f articles a second, exit code %d%n",
            jobs,
            articles,
            Files.size(corpus) / 1_000_000,
            seconds,
            articles / seconds,
            exitCode);
      }
    } finally {
      Files.delete(corpus);
      Files.delete(results);
    }
  }

  private static int write(Path corpus, long bytes) throws IOException {
    List<String> articles = VariedArticles.ofLength(Kind.MEDIAN, BATCH);
    int written = 0;
    try (JsonGenerator json =
        new JsonFactory()
            .setRootValueSeparator("\n")
            .createGenerator(Files.newBufferedWriter(corpus))) {
      for (long left = bytes; left > 0; written++) {
        String article = articles.get(written % articles.size());
        json.writeStartObject();
        json.writeStringField("id", "article-" + written);
        json.writeStringField("text", article);
        json.writeEndObject();
        left -= article.length();
      }
    }
    return written;
  }

  private static int run(Path corpus, Path results, int jobs)
      throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.tankestrek.cli.Main",
            "--jobs",
            Integer.toString(jobs),
            "--format",
            "jsonl",
            corpus.toString())
        .redirectOutput(results.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
