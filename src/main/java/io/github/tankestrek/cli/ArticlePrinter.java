package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import io.github.tankestrek.json.ArticleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/**
 * Prints articles one after the other. Each is composed before the first byte of it is written, so
 * that an input that fails leaves nothing half-written.
 */
final class ArticlePrinter {
  private final BiFunction<Article, String, String> composer;
  private final Frame frame;
  private final OutputStream out;
  private boolean begun;

  private ArticlePrinter(
      BiFunction<Article, String, String> composer, Frame frame, OutputStream out) {
    this.composer = composer;
    this.frame = frame;
    this.out = out;
  }

  /**
   * {@return a printer}
   *
   * @param format how an article is printed
   * @param several whether there is more than one input, even if only one of them can be read
   * @param out what to print to, in UTF-8
   */
  static ArticlePrinter of(OutputFormat format, boolean several, OutputStream out) {
    return switch (format) {
      case TEXT -> new ArticlePrinter(Outline::of, Frame.PAGES, out);
      case JSONL -> new ArticlePrinter(ArticleWriter.compact()::toJson, Frame.LINES, out);
      case JSON ->
          new ArticlePrinter(
              ArticleWriter.indented()::toJson, several ? Frame.ARRAY : Frame.LINES, out);
    };
  }

  /** Prints an article and hands it on at once. */
  void print(Article article, String source) throws IOException {
    write((begun ? frame.separator : frame.begin) + composer.apply(article, source) + frame.stop);
    begun = true;
  }

  /** Prints a line of the program's own. */
  void note(String line) throws IOException {
    write("\n" + line + "\n");
  }

  /** Prints what comes after the last article. */
  void end() throws IOException {
    write((begun ? "" : frame.begin) + frame.end);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** What stands before the first article, between two, after each, and after the last. */
  private enum Frame {
    PAGES("", "\n\n", "", ""),
    LINES("", "", "\n", ""),
    ARRAY("[\n", ",\n", "", "\n]\n");

    private final String begin;
    private final String separator;
    private final String stop;
    private final String end;

    Frame(String begin, String separator, String stop, String end) {
      this.begin = begin;
      this.separator = separator;
      this.stop = stop;
      this.end = end;
    }
  }
}
