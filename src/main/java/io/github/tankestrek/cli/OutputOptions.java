package io.github.tankestrek.cli;

import io.github.tankestrek.html.PageLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where to. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ChoiceOption.Output.class,
      description = {
        "text   an outline to read (the default)",
        "json   an indented object, an array of them for several articles",
        "jsonl  one object a line",
        "csv    a table with a row for each article and speaker",
        "html   a page to open in a browser; a list of headlines for several articles"
      })
  private @Nullable OutputFormat format;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageOption.class,
      description = "The language of the labels in html: nb, nn or en (the default).")
  private PageLanguage language = PageLanguage.ENGLISH;

  @Option(names = "--summary", description = "Count instead who is heard in all articles together.")
  private boolean summary;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description =
          "Write to this file, which appears when it is complete; or, if PATH is a folder or ends"
              + " with /, to a file for each article in it, html with an index.html.")
  private @Nullable String output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ChoiceOption.Color.class,
      description =
          "Colours in the outline: auto (the default: on a terminal, unless NO_COLOR is set),"
              + " always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  OutputFormat format() {
    return format == null ? OutputFormat.TEXT : format;
  }

  boolean formatIsGiven() {
    return format != null;
  }

  PageLanguage language() {
    return language;
  }

  boolean summary() {
    return summary;
  }

  ColorChoice color() {
    return color;
  }

  boolean toStandardOutput() {
    return output == null;
  }

  /** {@return the file to write everything to} */
  Optional<Path> file() {
    return Optional.ofNullable(output).filter(path -> !isFolder(path)).map(Path::of);
  }

  /** {@return the folder to write a file for each article to} */
  Optional<Path> folder() {
    return Optional.ofNullable(output).filter(OutputOptions::isFolder).map(Path::of);
  }

  private static boolean isFolder(String path) {
    return path.endsWith("/") || Files.isDirectory(Path.of(path));
  }
}
