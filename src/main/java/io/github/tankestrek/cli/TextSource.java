package io.github.tankestrek.cli;

/** Where one text comes from. */
interface TextSource {
  /** {@return how messages name it} */
  String label();

  /** {@return about how many bytes it has, as far as that is known before it is read} */
  long size();

  /** {@return the text; may be called in any thread, once} */
  Document read() throws UnreadableSourceException;
}
