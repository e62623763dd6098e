package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tankestrek.PathologicalInputs.Input;
import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import io.github.tankestrek.spec.ArticleStructure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cost is linear in the input, for every input: twice the text takes about twice the time of the
 * processor. Quadratic cost would be four times; the limit lies between and allows for a machine
 * that does other work too.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PathologicalTest {
  private static final int LENGTH = 200_000;
  private static final double MOST_GROWTH = 3;
  private static final int ATTEMPTS = 5;

  /** Less is too short to be measured. */
  private static final Duration SHORT = Duration.ofMillis(20);

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final long SMALL_STACK = 256 * 1024;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final NewsParser parser = NewsParser.create();
  private final Map<String, Double> growths = new TreeMap<>();

  @AfterAll
  void tellTheWorst() {
    growths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            worst ->
                System.out.printf(
                    Locale.ROOT,
                    "Worst cost ratio at 2n: %.2f, %s (of %d inputs)%n",
                    worst.getValue(),
                    worst.getKey(),
                    growths.size()));
  }

  @ParameterizedTest
  @MethodSource("io.github.tankestrek.PathologicalInputs#all")
  void twiceTheTextTakesAboutTwiceTheTime(Input input) {
    String text = input.text().apply(LENGTH);
    String twice = input.text().apply(2 * LENGTH);

    double growth = assertTimeoutPreemptively(LIMIT, () -> growth(text, twice));

    growths.put(input.name(), growth);
    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  /** The least of some attempts: other work on the machine can only make a ratio worse. */
  private double growth(String text, String twice) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && least > 2.2; i++) {
      long once = Math.min(cost(text), cost(text));
      long doubled = Math.min(cost(twice), cost(twice));
      least = Math.min(least, (double) doubled / Math.max(once, SHORT.toNanos()));
    }
    return least;
  }

  private long cost(String text) {
    long before = THREADS.getCurrentThreadCpuTime();
    parser.parse(text);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  @ParameterizedTest
  @MethodSource("io.github.tankestrek.PathologicalInputs#all")
  void aSmallStackIsEnoughAndTheArticleSound(Input input) throws InterruptedException {
    String text = input.text().apply(LENGTH / 10);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null, () -> ArticleStructure.assertSound(parser.parse(text)), "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();

    assertThat(failure.get()).isNull();
  }

  @Test
  void oneLineOfTenMillionCharactersIsRead() {
    String text = "Brua er borte og elva har tatt veien med seg i natt ".repeat(200_000);

    Article article = assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));

    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void aMillionShortLinesAreRead() {
    String text = "– Nei, sier hun.\nJa.\n".repeat(500_000);

    Article article = assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));

    assertThat(article.quotes()).hasSize(500_000);
  }

  @Test
  void aNameOfAMillionLettersIsReadAndWritten() {
    String name = "Å" + "b".repeat(1_000_000);
    String text = "– Vi går, sier Kari " + name + ".";

    Article article = assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));
    String json = ArticleWriter.compact().toJson(article, name);

    assertThat(article.speakers()).extracting(Speaker::name).containsExactly("Kari " + name);
    assertThat(ArticleReader.create().read(json, text)).isEqualTo(article);
  }
}
