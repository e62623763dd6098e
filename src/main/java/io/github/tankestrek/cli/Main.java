package io.github.tankestrek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The way in from the command line.
 *
 * <p>Exit codes: 0 if all went well, 1 if some input could not be parsed or the output not be
 * written, 2 for wrong usage, 130 if interrupted, 141 if the reader of the output went away, as for
 * other programs.
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
    Shell shell =
        new Shell(
            System.in,
            new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")),
            new FileOutputStream(FileDescriptor.err),
            Terminal.ofThisProcess());
    Complaints complaints = new Complaints(Shell.utf8(shell.err()));
    Interruption interruption = new Interruption(complaints);
    Thread onSignal = new Thread(interruption::interrupt, "interruption");
    Runtime.getRuntime().addShutdownHook(onSignal);
    int exitCode = run(args, shell, complaints, interruption);
    try {
      Runtime.getRuntime().removeShutdownHook(onSignal);
    } catch (IllegalStateException e) {
      return; // A signal ends the program already, and its exit code is the signal's.
    }
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  /** {@return the exit code} */
  static int run(String[] args, Shell shell) {
    Complaints complaints = new Complaints(Shell.utf8(shell.err()));
    return run(args, shell, complaints, new Interruption(complaints));
  }

  private static int run(
      String[] args, Shell shell, Complaints complaints, Interruption interruption) {
    // The help goes by way of a string, for picocli does not look whether writing goes well.
    StringWriter help = new StringWriter();
    int exitCode =
        new CommandLine(new ParseCommand(shell, complaints, interruption))
            .setOut(new PrintWriter(help, true))
            .setErr(Shell.utf8(shell.err()))
            .setExpandAtFiles(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(Page.WIDTH)
            .setParameterExceptionHandler(
                (wrong, ignored) -> {
                  complaints.wrongUsage(wrong);
                  return ExitCode.USAGE;
                })
            .execute(args);
    try {
      shell.write(help.toString());
      return exitCode;
    } catch (ClosedPipeException e) {
      return ExitCode.CLOSED_PIPE;
    } catch (IOException e) {
      complaints.unwritable(e);
      return ExitCode.FAILED;
    }
  }
}
