package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InterruptionTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Interruption interruption = new Interruption(new Complaints(Shell.utf8(err)));

  @Test
  void beforeTheFirstArticleSaysSo() {
    interruption.interrupt();
    assertThat(err.toString(UTF_8))
        .isEqualTo(Run.complaint("interrupted before the first article was written"));
  }

  @Test
  void namesTheLastOfTheArticlesAndTakesTheUnfinishedFileAway() throws Exception {
    Path file = folder.resolve("all.jsonl");
    try (AtomicFile out = AtomicFile.create(file, interruption)) {
      interruption.write("a.txt", () -> out.write('a'));
      interruption.write("b.txt", () -> out.write('b'));
      interruption.interrupt();
      assertThat(folder).isEmptyDirectory();
    }
    assertThat(err.toString(UTF_8))
        .isEqualTo(Run.complaint("interrupted after 2 articles, the last of them b.txt"));
  }

  @Test
  void aFileThatIsInItsPlaceStaysThere() throws Exception {
    Path file = folder.resolve("a.json");
    try (AtomicFile out = AtomicFile.create(file, interruption)) {
      out.write('a');
      out.commit();
    }
    interruption.interrupt();
    assertThat(Files.readString(file)).isEqualTo("a");
  }

  @Test
  void waitsForAWriteThatHasBegunAndLetsNoneBeginAfterIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    StringBuffer out = new StringBuffer();
    Thread writer =
        new Thread(
            () -> {
              try {
                interruption.write(
                    "a.txt",
                    () -> {
                      out.append("half ");
                      begun.countDown();
                      sleep();
                      out.append("line");
                    });
                interruption.write("b.txt", () -> out.append(" too late"));
              } catch (java.io.IOException e) {
                out.append(e);
              }
            });
    writer.setDaemon(true);
    writer.start();
    begun.await();
    interruption.interrupt();
    writer.join(300);
    assertThat(out).hasToString("half line");
    assertThat(err.toString(UTF_8))
        .contains("interrupted after 1 articles, the last of them a.txt");
  }

  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
