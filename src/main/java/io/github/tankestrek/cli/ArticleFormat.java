package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import java.util.function.BiFunction;

/**
 * How articles are written. A format is immutable; several threads compose articles with it at the
 * same time.
 *
 * @param alone how an article is written that is the only one
 * @param among how articles are written of which there may be several
 * @param fileEnding how the name of a file with one article ends, such as {@code .json}
 */
record ArticleFormat(Layout alone, Layout among, String fileEnding) {

  /** Makes a format with the same layout for one article and for several. */
  ArticleFormat(BiFunction<Article, String, String> composer, Frame frame, String fileEnding) {
    this(composer, frame, frame, fileEnding);
  }

  /** Makes a format that differs only in what stands around one article and around several. */
  ArticleFormat(
      BiFunction<Article, String, String> composer, Frame alone, Frame among, String fileEnding) {
    this(new Layout(composer, alone), new Layout(composer, among), fileEnding);
  }

  /**
   * Articles in one stream.
   *
   * @param composer makes the text of an article, from it and the name of its source
   * @param frame what stands around the articles
   */
  record Layout(BiFunction<Article, String, String> composer, Frame frame) {
    /** {@return the text of an article} */
    String compose(Article article, String source) {
      return composer.apply(article, source);
    }
  }
}
