package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import java.util.function.BiFunction;

/**
 * How articles are written. A format is immutable; several threads compose articles with it at the
 * same time.
 *
 * @param composer makes the text of an article, from it and the name of its source
 * @param alone what stands around an article that is the only one
 * @param among what stands around articles of which there may be several
 * @param fileEnding how the name of a file with one article ends, such as {@code .json}
 */
record ArticleFormat(
    BiFunction<Article, String, String> composer, Frame alone, Frame among, String fileEnding) {

  /** Makes a format with the same frame for one article and for several. */
  ArticleFormat(BiFunction<Article, String, String> composer, Frame frame, String fileEnding) {
    this(composer, frame, frame, fileEnding);
  }

  /** {@return the text of an article} */
  String compose(Article article, String source) {
    return composer.apply(article, source);
  }
}
