package io.github.tankestrek.cli;

import io.github.tankestrek.json.OutputSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one run of the program left behind. */
record Run(int exitCode, String out, String err) {

  /** Runs with nothing on standard input. */
  static Run of(Object... args) {
    return withInput(new byte[0], args);
  }

  /** Runs with some bytes on standard input. */
  static Run withInput(byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] strings = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int exitCode =
        Main.run(strings, Shell.withoutTerminal(new ByteArrayInputStream(input), out, err));
    Run run =
        new Run(
            exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    if (run.out().startsWith("{") || run.out().startsWith("[")) {
      OutputSchema.assertValid(run.out());
    }
    return run;
  }

  /** {@return what the program says on standard error about one thing} */
  static String complaint(String text) {
    return "tankestrek: " + text + System.lineSeparator();
  }
}
