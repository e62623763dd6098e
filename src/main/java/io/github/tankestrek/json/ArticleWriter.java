package io.github.tankestrek.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.CharStreams;
import io.github.tankestrek.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes an article as a JSON object.
 *
 * <pre>{@code
 * String json = ArticleWriter.compact().toJson(article, "bokbussen.txt");
 * }</pre>
 *
 * <p>The object:
 *
 * <pre>{@code
 * {"source": "path/as/given.txt", "language": "nb",
 *  "dateLine": {"span": {"start": 0, "end": 12}, "text": "date 2023-09", "date": "2023-09",
 *    "place": null, "agency": null},
 *  "blocks": [{"type": "heading", "span": {"start": 14, "end": 40}, "text": "…"}],
 *  "quotes": [{"id": 0, "type": "direct", "mark": "dash", "block": 6,
 *    "span": {"start": 1, "end": 2}, "text": "…",
 *    "attribution": {"speaker": 0, "basis": "following-clause",
 *      "mention": {"span": {"start": 1, "end": 2}, "text": "Runa Eikeland, leiar for …"},
 *      "cue": {"span": {"start": 1, "end": 2}, "text": "sier", "lemma": "si"}}}],
 *  "speakers": [{"id": 0, "name": "Runa Eikeland", "kind": "person",
 *    "mentions": [{"start": 1, "end": 2}]}]}
 * }</pre>
 *
 * <p>Spans are in UTF-16 code units of the text as it was given, which is not part of the object.
 * An id is the index in its list; {@code block} and {@code speaker} are such indexes. {@code
 * dateLine} and its {@code date}, {@code place} and {@code agency}, {@code attribution} and its
 * {@code speaker}, {@code mention} and {@code cue} are null where there is none. Dates are ISO 8601
 * at their own precision.
 *
 * <p>Control characters, line and paragraph separators and unpaired surrogates are escaped: the
 * object can be encoded in UTF-8 whatever the article holds, and a compact one is one line. Writers
 * are immutable and may be shared by threads.
 */
public final class ArticleWriter {
  private final JsonFactory json = Json.factory();
  private final boolean indented;

  private ArticleWriter(boolean indented) {
    this.indented = indented;
  }

  /**
   * {@return a writer of objects on one line, as in JSON Lines}
   *
   * @throws IllegalStateException if Jackson is not there
   */
  public static ArticleWriter compact() {
    return new ArticleWriter(false);
  }

  /**
   * {@return a writer of indented objects, with {@code \n} as line end on every platform}
   *
   * @throws IllegalStateException if Jackson is not there
   */
  public static ArticleWriter indented() {
    return new ArticleWriter(true);
  }

  /**
   * Writes one object, with no line end after it. The target is neither flushed nor closed.
   *
   * @param article the article
   * @param source the value of {@code source}: where the text is from
   * @param target what to write to
   * @throws IOException if the target throws it; part of the object may be written by then
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public void write(Article article, String source, Appendable target) throws IOException {
    requireNonNull(article, "article");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    ArticlePrettyPrinter layout = indented ? new ArticlePrettyPrinter() : null;
    try (JsonGenerator out = json.createGenerator(CharStreams.asWriter(target))) {
      new ArticleGenerator(out, layout, article).write(source);
    }
  }

  /**
   * {@return an article as a JSON object}
   *
   * @param article the article
   * @param source the value of {@code source}: where the text is from
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public String toJson(Article article, String source) {
    StringBuilder target = new StringBuilder();
    try {
      write(article, source, target);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return target.toString();
  }
}
