package io.github.tankestrek.cli;

/**
 * An input of which it is known by now that it gives no text; it takes its place among the others.
 *
 * @param label how messages name it
 * @param problem why
 */
record UnreadableSource(String label, UnreadableSourceException problem) implements TextSource {
  @Override
  public long size() {
    return 0;
  }

  @Override
  public Document read() throws UnreadableSourceException {
    throw problem;
  }
}
