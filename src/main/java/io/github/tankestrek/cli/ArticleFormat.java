package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import io.github.tankestrek.html.IndexPage;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How articles are written. A format is immutable; several threads compose articles with it at the
 * same time.
 *
 * @param alone how an article is written that is the only one
 * @param among how articles are written of which there may be several
 * @param fileEnding how the name of a file with one article ends, such as {@code .json}
 * @param index what lists the files with one article each, if anything does
 */
record ArticleFormat(Layout alone, Layout among, String fileEnding, Optional<IndexPage> index) {

  /** Makes a format with the same layout for one article and for several. */
  ArticleFormat(BiFunction<Article, String, String> composer, Frame frame, String fileEnding) {
    this(composer, frame, frame, fileEnding);
  }

  /** Makes a format that differs only in what stands around one article and around several. */
  ArticleFormat(
      BiFunction<Article, String, String> composer, Frame alone, Frame among, String fileEnding) {
    this(new Layout(composer, alone), new Layout(composer, among), fileEnding, Optional.empty());
  }

  /**
   * Articles in one stream.
   *
   * @param composer makes the text of an article
   * @param frame what stands around the articles
   * @param tellsApart whether the text must differ for two articles of one source
   */
  record Layout(Composer composer, Frame frame, boolean tellsApart) {
    /** Makes a layout in which no article needs to know of another. */
    Layout(BiFunction<Article, String, String> composer, Frame frame) {
      this((article, source, occurrence) -> composer.apply(article, source), frame, false);
    }
  }

  /** Makes the text of an article. */
  interface Composer {
    /**
     * {@return the text of an article}
     *
     * @param article the article
     * @param source the name of its source
     * @param occurrence which article of that source it is, from 1
     */
    String compose(Article article, String source, int occurrence);
  }
}
