package io.github.tankestrek.cli;

import java.io.IOException;

/** The program that read the output went away. */
final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
