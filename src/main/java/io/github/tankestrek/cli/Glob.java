package io.github.tankestrek.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths that the shell has not replaced by files, such as {@code texts/**}{@code
 * /*.txt}. Two asterisks between slashes stand for any number of folders, none among them.
 *
 * @param folder the path before the first part with a wildcard
 * @param matcher what a path below that folder must match
 */
record Glob(Path folder, PathMatcher matcher) {
  private static final CharMatcher WILDCARDS = CharMatcher.anyOf("*?[{");

  /** {@return whether there is a wildcard in a path} */
  static boolean isPattern(String path) {
    return WILDCARDS.matchesAnyOf(path);
  }

  /**
   * {@return the pattern}
   *
   * @throws UnreadableSourceException if it is not one
   */
  static Glob of(String pattern) throws UnreadableSourceException {
    List<String> parts = Splitter.on('/').splitToList(pattern);
    int fixed = 0;
    while (!isPattern(parts.get(fixed))) {
      fixed++;
    }
    String folder = Joiner.on('/').join(parts.subList(0, fixed));
    boolean absolute = fixed == 1 && folder.isEmpty();
    String below = Joiner.on('/').join(parts.subList(fixed, parts.size()));
    return new Glob(Path.of(absolute ? "/" : folder), matcher(below));
  }

  /**
   * {@return a matcher of paths}
   *
   * @throws UnreadableSourceException if it is not a pattern
   */
  static PathMatcher matcher(String pattern) throws UnreadableSourceException {
    // Java wants a folder for each pair of asterisks.
    String any = ("/" + pattern).replace("/**/", "{/,/**/}");
    String own = any.startsWith("{/,") ? "{," + any.substring("{/,/".length()) : any.substring(1);
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + own);
    } catch (PatternSyntaxException e) {
      throw new UnreadableSourceException(
          "not a pattern: " + e.getDescription(), "check its brackets and braces", e);
    }
  }
}
