package io.github.tankestrek.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.tankestrek.Article;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads what {@link ArticleWriter} wrote back to an equal article.
 *
 * <pre>{@code
 * String json = ArticleWriter.compact().toJson(article, "bokbussen.txt");
 * Article again = ArticleReader.create().read(json, text); // equal to article
 * }</pre>
 *
 * <p>Fields that are not known are passed over, so that a later version's objects can be read too.
 * Readers are immutable and may be shared by threads.
 */
public final class ArticleReader {
  private final JsonFactory json = Json.factory();

  private ArticleReader() {}

  /**
   * {@return a reader}
   *
   * @throws IllegalStateException if Jackson is not there
   */
  public static ArticleReader create() {
    return new ArticleReader();
  }

  /**
   * Reads an article.
   *
   * @param object one JSON object
   * @param text the text that the article was parsed from, which the object does not hold
   * @return the article
   * @throws MalformedArticleException if the object is not an article of that text; says which
   *     field and where
   */
  public Article read(String object, String text) {
    requireNonNull(object, "object");
    requireNonNull(text, "text");
    try {
      return read(new StringReader(object), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string reader does not fail", e);
    }
  }

  /**
   * Reads an article.
   *
   * @param object one JSON object; read to its end, not closed
   * @param text the text that the article was parsed from, which the object does not hold
   * @return the article
   * @throws IOException if the reader throws it
   * @throws MalformedArticleException if the object is not an article of that text; says which
   *     field and where
   */
  public Article read(Reader object, String text) throws IOException {
    requireNonNull(object, "object");
    requireNonNull(text, "text");
    try (JsonParser in = json.createParser(object)) {
      return new ArticleFields(text).article(new JsonTree(in).read());
    }
  }
}
