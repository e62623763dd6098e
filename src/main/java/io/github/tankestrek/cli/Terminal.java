package io.github.tankestrek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether somebody looks at the output.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param noColor whether the user wants no colours, see no-color.org
 */
record Terminal(boolean output, boolean error, boolean noColor) {
  private static final int FILE_TYPE = 0170000;
  private static final int CHARACTER_DEVICE = 0020000;
  private static final List<String> NO_TERMINALS =
      List.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom");

  /** {@return what this process is connected to} */
  static Terminal ofThisProcess() {
    String noColor = System.getenv("NO_COLOR");
    return new Terminal(
        isTerminal(Path.of("/dev/stdout")),
        isTerminal(Path.of("/dev/stderr")),
        (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM")));
  }

  /** {@return whether to write in colours} */
  Style style(ColorChoice choice, boolean toStandardOutput) {
    boolean colored =
        switch (choice) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> toStandardOutput && output && !noColor;
        };
    return colored ? Style.COLORED : Style.PLAIN;
  }

  /**
   * {@return whether a device is a terminal; false where there are no such devices, as on Windows}
   * {@code System.console()} knows only whether input and output both are.
   */
  static boolean isTerminal(Path device) {
    try {
      int type = (Integer) Files.getAttribute(device, "unix:mode") & FILE_TYPE;
      if (type != CHARACTER_DEVICE) {
        return false;
      }
      Object number = Files.getAttribute(device, "unix:rdev");
      for (String other : NO_TERMINALS) {
        Path path = Path.of(other);
        if (Files.exists(path) && number.equals(Files.getAttribute(path, "unix:rdev"))) {
          return false;
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
