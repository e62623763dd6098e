package io.github.tankestrek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What happens on Ctrl-C and when the program is told to stop: a write that has begun ends, nothing
 * is written after it, and an unfinished file is taken away. The exit code is the signal's, 130 for
 * Ctrl-C.
 */
final class Interruption {
  /** A reader that has stopped reading must not keep the program from stopping. */
  private static final int PATIENCE_SECONDS = 2;

  /** Fair, so that no write that comes after an interruption slips in before it. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final Complaints complaints;
  private volatile @Nullable Path unfinished;
  private volatile @Nullable String lastWritten;
  private final AtomicInteger written = new AtomicInteger();

  Interruption(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Writes something, wholly or not at all. */
  void write(Write action) throws IOException {
    writing.lock();
    try {
      action.run();
    } finally {
      writing.unlock();
    }
  }

  /** Writes the result of one input, wholly or not at all. */
  void write(String label, Write action) throws IOException {
    write(
        () -> {
          action.run();
          lastWritten = label;
          written.incrementAndGet();
        });
  }

  /** Names a file to take away. */
  void unfinished(Path file) {
    unfinished = file;
  }

  /** Forgets the file to take away. */
  void finished() {
    unfinished = null;
  }

  /** Stops the output, for good, and says how far it has come. */
  void interrupt() {
    try {
      writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Path file = unfinished;
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (InterruptedException | IOException e) {
      // The program ends either way, and the message below is what is left to do.
    }
    complaints.interrupted(written.get(), lastWritten);
  }

  /** A write that fails. */
  interface Write {
    void run() throws IOException;
  }
}
