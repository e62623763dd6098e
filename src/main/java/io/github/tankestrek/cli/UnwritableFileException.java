package io.github.tankestrek.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** A file of the output cannot be written; the message names it and says why. */
final class UnwritableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  UnwritableFileException(String file, IOException cause) {
    super(file + " cannot be written: " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file has the name of its folder";
    }
    String reason = cause instanceof FileSystemException e ? e.getReason() : null;
    return reason == null ? String.valueOf(cause.getMessage()) : reason;
  }
}
