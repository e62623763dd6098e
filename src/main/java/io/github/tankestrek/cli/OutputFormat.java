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
  JSONL;

  /** {@return how articles are written; a library that a format needs is loaded here} */
  ArticleFormat articles() {
    return switch (this) {
      case TEXT -> new ArticleFormat(Outline::of, Frame.PAGES, ".txt");
      case JSON ->
          new ArticleFormat(ArticleWriter.indented()::toJson, Frame.LINES, Frame.ARRAY, ".json");
      case JSONL -> new ArticleFormat(ArticleWriter.compact()::toJson, Frame.LINES, ".jsonl");
    };
  }

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
