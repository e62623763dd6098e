package io.github.tankestrek.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article written for this project, from {@code src/test/resources/articles}, and what is in it.
 *
 * @param name the name of its file, without the ending
 * @param text the article, byte for byte
 * @param drawing what is found in it, drawn as {@code src/test/resources/spec/README.txt} tells
 */
public record SampleArticle(String name, String text, String drawing) {
  private static final String TEXT = ".txt";
  private static final String DRAWING = ".expected.txt";

  /** {@return every article, in the order of the names} */
  public static List<SampleArticle> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(path -> path.toString().endsWith(DRAWING))
          .sorted()
          .map(SampleArticle::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleArticle read(Path drawing) {
    String file = drawing.getFileName().toString();
    String name = file.substring(0, file.length() - DRAWING.length());
    try {
      String text = Files.readString(drawing.resolveSibling(name + TEXT));
      return new SampleArticle(name, text, Files.readString(drawing).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(SampleArticle.class.getResource("/articles").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
