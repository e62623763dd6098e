package io.github.tankestrek.cli;

import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A pattern for the names of files in a folder. */
final class NamePattern {
  private final String pattern;
  private final PathMatcher matcher;

  /**
   * Makes a pattern.
   *
   * @throws UnreadableSourceException if the text is not one
   */
  NamePattern(String pattern) throws UnreadableSourceException {
    this.pattern = pattern;
    this.matcher = Glob.matcher(pattern);
  }

  boolean matches(Path file) {
    Path name = file.getFileName();
    return name != null && matcher.matches(name);
  }

  /** {@return the pattern as given} */
  @Override
  public String toString() {
    return pattern;
  }
}
