package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import io.github.tankestrek.cli.ArticleFormat.Layout;
import io.github.tankestrek.html.ArticlePage;
import io.github.tankestrek.html.CollectionPage;
import io.github.tankestrek.html.IndexPage;
import io.github.tankestrek.html.PageLanguage;
import io.github.tankestrek.json.ArticleWriter;
import java.util.Optional;

/** What {@code --format} chooses from. */
enum OutputFormat {
  /** An outline to read. */
  TEXT,
  /** One indented object, or an array of them if there are several inputs. */
  JSON,
  /** One object a line. */
  JSONL,
  /** A table with a row for each article and speaker. */
  CSV,
  /** A web page, a list of articles in it if there are several inputs. */
  HTML;

  /**
   * {@return how articles are written; a library that a format needs is loaded here}
   *
   * @param style what text for a terminal looks like
   * @param language the language of what a page says itself
   */
  ArticleFormat articles(Style style, PageLanguage language) {
    return switch (this) {
      case TEXT ->
          new ArticleFormat(
              (article, source) -> Outline.of(article, source, style), Frame.PAGES, ".outline");
      case JSON ->
          new ArticleFormat(ArticleWriter.indented()::toJson, Frame.LINES, Frame.ARRAY, ".json");
      case JSONL -> new ArticleFormat(ArticleWriter.compact()::toJson, Frame.LINES, ".jsonl");
      case CSV -> SourceRows.format();
      case HTML -> html(language);
    };
  }

  private static ArticleFormat html(PageLanguage language) {
    CollectionPage page = CollectionPage.in(language);
    return new ArticleFormat(
        new Layout(ArticlePage.in(language)::toHtml, Frame.NONE),
        new Layout(page::toHtml, new Frame(page.begin(), "", "", page.end()), true),
        ".html",
        Optional.of(IndexPage.in(language)));
  }

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
