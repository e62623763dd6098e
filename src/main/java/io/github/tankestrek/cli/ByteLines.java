package io.github.tankestrek.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, without decoding them. */
final class ByteLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  /**
   * Makes a reader.
   *
   * @param in the stream
   * @param longest the number of bytes that a line may have
   */
  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * {@return the next line without its line feed; null after the last}
   *
   * @throws LongLineException if the line is too long; it is skipped by then
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean begun = false;
    while (from < to || fill()) {
      begun = true;
      int end = endOfLine();
      length += end - from;
      if (length <= longest) {
        line.write(buffer, from, end - from);
      }
      boolean complete = end < to;
      from = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (length > longest) {
      throw new LongLineException(length);
    }
    return begun ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private int endOfLine() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A line is longer than it may be. */
  static final class LongLineException extends IOException {
    private static final long serialVersionUID = 1L;

    LongLineException(long length) {
      super(length + " bytes");
    }
  }
}
