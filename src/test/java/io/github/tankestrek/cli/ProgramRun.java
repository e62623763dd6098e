package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Lets tests of other packages run the program. */
public final class ProgramRun {
  private ProgramRun() {}

  /** Runs the program, which must end well and print something or write a file that is named. */
  public static String errorsOf(List<String> arguments) {
    Run run = Run.of(arguments.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    if (!arguments.contains("--output")) {
      assertThat(run.out()).isNotBlank();
    }
    return run.err();
  }
}
