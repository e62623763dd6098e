package io.github.tankestrek.cli;

/** An input that gives no text; the message says why and what to do about it. */
final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String problem, String remedy) {
    super(problem + "; " + remedy);
  }

  UnreadableSourceException(String problem, String remedy, Throwable cause) {
    super(problem + "; " + remedy, cause);
  }
}
