package io.github.tankestrek.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints articles one after the other. Each is composed before the first byte of it is written, so
 * that an input that fails leaves nothing half-written.
 */
final class ArticlePrinter {
  private final Frame frame;
  private final OutputStream out;
  private boolean begun;

  /**
   * Makes a printer.
   *
   * @param frame what stands around the articles
   * @param out what to print to, in UTF-8
   */
  ArticlePrinter(Frame frame, OutputStream out) {
    this.frame = frame;
    this.out = out;
  }

  /** Prints an article that a format has composed, and hands it on at once. */
  void print(String composed) throws IOException {
    write((begun ? frame.separator() : frame.begin()) + composed + frame.stop());
    begun = true;
  }

  /** Prints a line of the program's own. */
  void note(String line) throws IOException {
    write("\n" + line + "\n");
  }

  /** Prints what comes after the last article. */
  void end() throws IOException {
    write((begun ? "" : frame.begin()) + frame.end());
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
