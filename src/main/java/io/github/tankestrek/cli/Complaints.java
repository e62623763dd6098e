package io.github.tankestrek.cli;

import java.io.PrintWriter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error, one line each, what went wrong, where, and what to do. */
final class Complaints {
  private static final String PROGRAM = "tankestrek: ";

  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = err;
  }

  /** The input cannot be read; the message says why and what to do. */
  void unreadable(String source, UnreadableSourceException why) {
    say((source.isEmpty() ? "''" : source) + ": " + why.getMessage());
  }

  /** The output cannot be written. */
  void unwritable(String reason) {
    say("the output cannot be written: " + reason + "; make room or write elsewhere");
  }

  /** An option or an argument is wrong. */
  void wrongUsage(ParameterException why) {
    wrongUsage(why.getMessage() + suggestion(why) + "; see --help");
  }

  /** The command line is wrong; the message says what to do. */
  void wrongUsage(String problem) {
    say(problem);
  }

  private static String suggestion(ParameterException why) {
    return why instanceof UnmatchedArgumentException unknown
            && unknown.isUnknownOption()
            && !unknown.getSuggestions().isEmpty()
        ? " (did you mean " + unknown.getSuggestions().get(0) + "?)"
        : "";
  }

  private void say(String line) {
    err.println(PROGRAM + TerminalText.escape(line));
    err.flush();
  }
}
