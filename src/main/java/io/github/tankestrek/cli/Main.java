package io.github.tankestrek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The way in from the command line.
 *
 * <p>Exit codes: 0 if all went well, 1 if some input could not be parsed or the output not be
 * written, 2 for wrong usage, 141 if the reader of the output went away, as for other programs.
 */
public final class Main {
  private Main() {}

  /**
   * Parses the articles that the arguments name and prints what is in them.
   *
   * @param args options and files; {@code --help} explains them
   */
  public static void main(String[] args) {
    // System.out would encode in the platform's charset and keep write errors to itself.
    int exitCode =
        run(
            args,
            System.in,
            new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")),
            new FileOutputStream(FileDescriptor.err));
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  /** {@return the exit code} */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Complaints complaints = new Complaints(utf8(err));
    return new CommandLine(new ParseCommand(in, out, complaints))
        .setOut(utf8(out))
        .setErr(utf8(err))
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(Page.WIDTH)
        .setParameterExceptionHandler(
            (wrong, ignored) -> {
              complaints.wrongUsage(wrong);
              return ExitCode.USAGE;
            })
        .execute(args);
  }

  private static PrintWriter utf8(OutputStream target) {
    return new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), true);
  }
}
