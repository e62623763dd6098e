package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import io.github.tankestrek.json.ArticleWriter;

/** What {@code --format} chooses from. */
enum OutputFormat {
  /** An outline to read. */
  TEXT,
  /** One indented object, or an array of them if there are several inputs. */
  JSON,
  /** One object a line. */
  JSONL,
  /** A table with a row for each article and speaker. */
  CSV;

  /**
   * {@return how articles are written; a library that a format needs is loaded here}
   *
   * @param style what text for a terminal looks like
   */
  ArticleFormat articles(Style style) {
    return switch (this) {
      case TEXT ->
          new ArticleFormat(
              (article, source) -> Outline.of(article, source, style), Frame.PAGES, ".outline");
      case JSON ->
          new ArticleFormat(ArticleWriter.indented()::toJson, Frame.LINES, Frame.ARRAY, ".json");
      case JSONL -> new ArticleFormat(ArticleWriter.compact()::toJson, Frame.LINES, ".jsonl");
      case CSV -> SourceRows.format();
    };
  }

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
