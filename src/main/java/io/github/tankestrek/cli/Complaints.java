package io.github.tankestrek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
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
  void unwritable(IOException why) {
    String problem =
        why instanceof UnwritableFileException
            ? why.getMessage()
            : "the output cannot be written: " + why.getMessage();
    say(problem + "; make room or write elsewhere");
  }

  /** Somebody has stopped the program. */
  void interrupted(int written, @Nullable String lastWritten) {
    say(
        lastWritten == null
            ? "interrupted before the first article was written"
            : "interrupted after " + written + " articles, the last of them " + lastWritten);
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
