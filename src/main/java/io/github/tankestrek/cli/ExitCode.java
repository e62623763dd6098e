package io.github.tankestrek.cli;

/** What the program tells the shell. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** What a shell reports for a program that the signal of a closed pipe ended: 128 + SIGPIPE. */
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
