package io.github.tankestrek.cli;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where an article comes from. */
sealed interface TextSource {
  /** The longest text that Java holds in one array on every machine. */
  int MAX_LENGTH = Integer.MAX_VALUE - 8;

  /** {@return the source as the user gave it} */
  String label();

  /** {@return the whole text} */
  String read() throws UnreadableSourceException;

  static UnreadableSourceException tooLong() {
    return new UnreadableSourceException("longer than 2 GB", "split it into single articles");
  }

  /** A file. */
  record TextFile(String label, Charset charset) implements TextSource {
    @Override
    public String read() throws UnreadableSourceException {
      return new StrictDecoder(charset).decode(bytes());
    }

    private byte[] bytes() throws UnreadableSourceException {
      try {
        if (label.isEmpty()) {
          throw new UnreadableSourceException(
              "the name is empty", "name a file, or - for standard input");
        }
        Path path = Path.of(label);
        if (Files.isDirectory(path)) {
          throw new UnreadableSourceException(
              "is a directory", "name the files in it, such as " + label + "/*.txt");
        }
        if (Files.size(path) > MAX_LENGTH) {
          throw tooLong();
        }
        return Files.readAllBytes(path);
      } catch (InvalidPathException e) {
        throw new UnreadableSourceException(
            "cannot be a file name here",
            "check it, set LC_ALL=C.UTF-8, or use standard input (-)",
            e);
      } catch (NoSuchFileException e) {
        throw new UnreadableSourceException("there is no such file", "check the path", e);
      } catch (AccessDeniedException e) {
        throw new UnreadableSourceException(
            "permission denied", "check the rights to the file and its directory", e);
      } catch (FileSystemException e) {
        String reason = e.getReason() == null ? "an error of the file system" : e.getReason();
        throw new UnreadableSourceException(reason, "check the path", e);
      } catch (IOException e) {
        throw new UnreadableSourceException(
            "cannot be read: " + e.getMessage(), "check the file and its disk", e);
      }
    }
  }

  /** Standard input. */
  record StandardInput(InputStream in, Charset charset) implements TextSource {
    /** What stands for it among the files. */
    static final String LABEL = "-";

    @Override
    public String label() {
      return LABEL;
    }

    @Override
    public String read() throws UnreadableSourceException {
      try {
        return new StrictDecoder(charset).decode(in.readAllBytes());
      } catch (IOException e) {
        throw new UnreadableSourceException(
            "standard input cannot be read: " + e.getMessage(), "check what writes to it", e);
      }
    }
  }

  /** The article that comes with the program. */
  record Sample() implements TextSource {
    @Override
    public String label() {
      return "sample.txt";
    }

    @Override
    public String read() throws UnreadableSourceException {
      try {
        return Resources.toString(
            Resources.getResource(Sample.class, label()), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UnreadableSourceException(
            "cannot be read: " + e.getMessage(), "the program is damaged: get it again", e);
      }
    }
  }
}
