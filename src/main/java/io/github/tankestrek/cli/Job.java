package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import java.io.IOException;

/**
 * What is done with every article.
 *
 * @param <R> what is left of an article once it has been worked on
 */
interface Job<R> {
  /** {@return the result for one article; called by several threads} */
  R work(Article article, Document document);

  /** Takes a result, in the order of the inputs; called by one thread. */
  void take(R result) throws IOException;

  /** Ends the output; every result has been taken. */
  void end() throws IOException;
}
