package io.github.tankestrek.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** An input that gives no text; the message says why and what to do about it. */
final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String problem, String remedy) {
    super(problem + "; " + remedy);
  }

  UnreadableSourceException(String problem, String remedy, Throwable cause) {
    super(problem + "; " + remedy, cause);
  }

  /** {@return why a file or folder cannot be read} */
  static UnreadableSourceException of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnreadableSourceException("there is no such file", "check the path", e);
    }
    if (e instanceof AccessDeniedException) {
      return new UnreadableSourceException(
          "permission denied", "check the rights to the file and its directory", e);
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new UnreadableSourceException(
          "damaged gzip data: " + e.getMessage(), "get the file again, or unpack it first", e);
    }
    if (e instanceof FileSystemException failure) {
      String reason =
          failure.getReason() == null ? "an error of the file system" : failure.getReason();
      return new UnreadableSourceException(reason, "check the path", e);
    }
    return new UnreadableSourceException(
        "cannot be read: " + e.getMessage(), "check the file and its disk", e);
  }
}
