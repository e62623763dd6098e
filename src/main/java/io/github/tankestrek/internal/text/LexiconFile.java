package io.github.tankestrek.internal.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The word lists as the tables that are made of them, written when the project is built; reading
 * the lists themselves takes a new JVM most of a second.
 */
final class LexiconFile {
  private static final String RESOURCE = "/io/github/tankestrek/words/lexicon.bin";

  private LexiconFile() {}

  /**
   * Reads the lists and writes their tables.
   *
   * @param args the folder with the compiled classes
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0] + RESOURCE);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      LexiconReader.read(OwnWords.NONE).write(new TableWriter(out));
    }
  }

  /** {@return the lists, from their tables; from the lists where nobody has made the tables} */
  static Lexicon read() {
    try (InputStream in = LexiconFile.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? LexiconReader.read(OwnWords.NONE)
          : new Lexicon(new TableReader(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists " + RESOURCE + " cannot be read", e);
    }
  }
}
