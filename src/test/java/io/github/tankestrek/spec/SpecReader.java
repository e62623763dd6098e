package io.github.tankestrek.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the examples out of the manual in {@code src/test/resources/spec}; its {@code README.txt}
 * tells how they are written. With {@code -Dspec=turns} only examples whose file or title contains
 * that word are read.
 */
public final class SpecReader {
  private static final String OPENING = ">>> ";
  private static final String SHOW = "show: ";
  private static final String DIVIDER = ".";
  private static final String CLOSING = "<<<";

  private final String file;
  private final List<String> lines;
  private int at;

  private SpecReader(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** {@return every example of the manual, in the order of the files' names} */
  public static List<SpecExample> all() {
    String wanted = System.getProperty("spec", "");
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .filter(example -> example.name().contains(wanted))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the examples in the lines of one file} */
  static List<SpecExample> read(String file, List<String> lines) {
    return new SpecReader(file, lines).read();
  }

  private static List<SpecExample> read(Path path) {
    try {
      return read(path.getFileName().toString(), Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(SpecReader.class.getResource("/spec").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<SpecExample> read() {
    List<SpecExample> examples = new ArrayList<>();
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.startsWith(OPENING)) {
        examples.add(example(line.substring(OPENING.length()).strip()));
      } else if (line.equals(DIVIDER) || line.equals(CLOSING)) {
        throw new IllegalStateException(file + ":" + at + " has a fence outside an example");
      }
    }
    return examples;
  }

  private SpecExample example(String title) {
    int line = at;
    Set<Detail> details = details();
    String input = Escapes.read(upTo(DIVIDER, line));
    String expected = upTo(CLOSING, line);
    return new SpecExample(file, line, title, details, input, expected);
  }

  private Set<Detail> details() {
    Set<Detail> details = EnumSet.noneOf(Detail.class);
    if (at < lines.size() && lines.get(at).startsWith(SHOW)) {
      for (String name : lines.get(at++).substring(SHOW.length()).split(",")) {
        details.add(Detail.of(name));
      }
    }
    return Collections.unmodifiableSet(details);
  }

  private String upTo(String fence, int start) {
    int first = at;
    while (at < lines.size() && !lines.get(at).equals(fence)) {
      if (lines.get(at).startsWith(OPENING)) {
        break;
      }
      at++;
    }
    if (at == lines.size() || !lines.get(at).equals(fence)) {
      throw new IllegalStateException(
          "the example at " + file + ":" + start + " has no line with " + fence);
    }
    return String.join("\n", lines.subList(first, at++));
  }
}
