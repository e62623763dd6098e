package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter screen = new StringWriter();
  private final PrintWriter err = new PrintWriter(screen);

  @Test
  void shortWorkShowsNothingAndDoesNotAskForTheSize() {
    try (ProgressLine progress =
        new ProgressLine(
            err,
            () -> {
              throw new AssertionError("asked");
            })) {
      progress.done(1000);
      progress.aside(() -> err.print("message"));
    }
    assertThat(screen).hasToString("message");
  }

  @Test
  void longWorkShowsHowFarItIsAndMakesRoomForMessagesAndLeavesNothing() throws Exception {
    try (ProgressLine progress = new ProgressLine(err, () -> 8_000_000)) {
      Thread.sleep(1100);
      progress.done(2_000_000);
      progress.done(2_000_000);
      Thread.sleep(800);
      progress.aside(() -> err.print("message\n"));
    }
    Thread.sleep(100);
    assertThat(screen.toString())
        .contains("\rParsing  50% [", "4/8 MB", "2 articles")
        .contains("\r\u001B[Kmessage\n")
        .endsWith("\r\u001B[K");
  }
}
