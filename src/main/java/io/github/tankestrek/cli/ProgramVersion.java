package io.github.tankestrek.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the manifest of the jar has it. */
final class ProgramVersion implements IVersionProvider {

  /** {@return the version of the jar; absent where the classes do not come from a jar} */
  static Optional<String> packaged() {
    return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tankestrek " + packaged().orElse("development")};
  }
}
