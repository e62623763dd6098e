package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tankestrek.spec.ArticleStructure;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that would be slow if a stage looked back too far. The limit is far above what they take,
 * so that it finds quadratic cost and not a busy machine.
 */
class PathologicalTest {
  private static final int TIMES = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long SMALL_STACK = 256 * 1024;

  private final NewsParser parser = NewsParser.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "– ",
        "–",
        "--",
        "– a\n",
        "– a?\n",
        "«",
        "»",
        "« ",
        "«a ",
        "\"",
        "\"a ",
        "“",
        "'",
        "\n",
        " \n",
        "\u2029",
        ":",
        "a: ",
        ", ",
        "A ",
        "Aa ",
        "han ",
        "– sier han, ",
        "(",
        ". ",
        "...",
        "? ",
        "\u0301",
        "e\u0301\u0323",
        "\u00AD",
        "1. ",
        "1.",
        "a-",
        "A-",
        "ifølge ",
        "det sier ",
        "en av ",
        "som ",
        "– Ja, sier Ola. ",
        "Ola Moe og ",
        "«Ja», sier Ola. ",
        "Kari Moe\n",
        "– hei\n",
        "– Nei\n\nOla gikk.\n\n",
        "Moe kaller det «rart». ",
        "sier Moe, "
      })
  void theSameAgainAndAgainTakesLinearTime(String piece) {
    String text = piece.repeat(TIMES);

    assertTimeoutPreemptively(LIMIT, () -> ArticleStructure.assertSound(parser.parse(text)));
  }

  @Test
  void aHundredThousandDifferentNamesTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TIMES; i++) {
      text.append("– Vi går, sier Kari ").append(name(i)).append(".\n\nTreneren smilte.\n\n");
      text.append("– Ja, sier treneren.\n\n");
    }

    assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));
  }

  @Test
  void aHundredThousandBearersOfOneSurnameTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TIMES / 10; i++) {
      text.append("– Vi går, sier ").append(name(i)).append(" Moe.\n\n– Nei, sier Moe.\n\n");
    }

    assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));
  }

  @Test
  void oneLineOfTenMillionCharactersIsRead() {
    String text = "Brua er borte og elva har tatt veien med seg i natt ".repeat(200_000);

    Article article = assertTimeoutPreemptively(LIMIT, () -> parser.parse(text));

    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void aSmallStackIsEnough() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              for (String piece : new String[] {"«", "\"", "(", "– ", "A ", "og ", "«a» "}) {
                parser.parse(piece.repeat(TIMES));
              }
            },
            "small stack",
            SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();

    assertThat(failure.get()).isNull();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("V");
    for (int n = number; n > 0; n /= 26) {
      name.append((char) ('a' + n % 26));
    }
    return name.append("vik").toString();
  }
}
