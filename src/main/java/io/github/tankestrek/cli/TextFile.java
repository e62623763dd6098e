package io.github.tankestrek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file with one text in it.
 *
 * @param label the file as the user named it, or as it was found
 * @param name a relative path for a file about it
 * @param decoder makes text of its bytes
 */
record TextFile(String label, String name, StrictDecoder decoder) implements TextSource {
  @Override
  public long size() {
    try {
      return Files.size(Path.of(label));
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }

  @Override
  public Document read() throws UnreadableSourceException {
    return new Document(label, withoutEnding(name), decoder.decode(bytes()));
  }

  /** {@return whether what a user calls so is a certain file} */
  static boolean is(String label, Path file) throws IOException {
    try {
      Path named = Path.of(label);
      return Files.exists(named) && Files.exists(file) && Files.isSameFile(named, file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private byte[] bytes() throws UnreadableSourceException {
    try {
      if (label.isEmpty()) {
        throw new UnreadableSourceException(
            "the name is empty", "name a file, or - for standard input");
      }
      Path path = Path.of(label);
      if (Files.size(path) > StrictDecoder.MAX_LENGTH) {
        throw StrictDecoder.tooLong();
      }
      return Files.readAllBytes(path);
    } catch (InvalidPathException e) {
      throw new UnreadableSourceException(
          "cannot be a file name here",
          "check it, set LC_ALL=C.UTF-8, or use standard input (-)",
          e);
    } catch (IOException e) {
      throw UnreadableSourceException.of(e);
    }
  }
}
