package io.github.tankestrek.cli;

import java.io.IOException;
import java.io.InputStream;

/**
 * Standard input with one text in it.
 *
 * @param in the input
 * @param decoder makes text of its bytes
 */
record StandardInput(InputStream in, StrictDecoder decoder) implements TextSource {
  /** What stands for it among the files. */
  static final String LABEL = "-";

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public Document read() throws UnreadableSourceException {
    try {
      return new Document(LABEL, "stdin", decoder.decode(in.readAllBytes()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static UnreadableSourceException unreadable(IOException e) {
    return new UnreadableSourceException(
        "standard input cannot be read: " + e.getMessage(), "check what writes to it", e);
  }
}
