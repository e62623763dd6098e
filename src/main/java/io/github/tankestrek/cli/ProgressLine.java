package io.github.tankestrek.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of long work on the last line of a terminal; short work shows nothing. */
final class ProgressLine implements Progress {
  private static final Duration LONG = Duration.ofSeconds(1);
  private static final int UPDATE_MILLIS = 250;
  private static final int WIDTH = 79;
  private static final int MEGABYTE = 1_000_000;
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter err;
  private final LongSupplier total;
  private final long begun = System.nanoTime();
  private long bytes;
  private long articles;
  private @Nullable ProgressBar bar;

  /**
   * Makes a progress line.
   *
   * @param err the terminal
   * @param total the number of bytes of the whole input, or -1; asked only if the work is long
   */
  ProgressLine(PrintWriter err, LongSupplier total) {
    this.err = err;
    this.total = total;
  }

  @Override
  public void done(long more) {
    bytes += more;
    articles++;
    if (bar == null && System.nanoTime() - begun > LONG.toNanos()) {
      bar = start();
    }
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(articles + " articles");
    }
  }

  private ProgressBar start() {
    return ProgressBar.builder()
        .setTaskName("Parsing")
        .setInitialMax(total.getAsLong())
        .setUnit(" MB", MEGABYTE)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setStyle(ProgressBarStyle.ASCII)
        .startsFrom(0, Duration.ofNanos(System.nanoTime() - begun))
        .setConsumer(new LastLine())
        .build();
  }

  @Override
  public void aside(Runnable message) {
    synchronized (err) {
      if (bar != null) {
        erase();
      }
      message.run();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private void erase() {
    err.print(ERASE);
    err.flush();
  }

  /** The library's own finds out the width of the terminal with native code. */
  private final class LastLine implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String rendered) {
      synchronized (err) {
        err.print('\r' + rendered);
        err.flush();
      }
    }

    @Override
    public void close() {
      synchronized (err) {
        erase();
      }
    }
  }
}
