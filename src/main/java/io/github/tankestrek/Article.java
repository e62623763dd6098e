package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parser found in one text.
 *
 * <pre>{@code
 * Article article = parser.parse(text);
 * article.dateLine().flatMap(DateLine::date); // Optional[2026-03-14]
 * for (Quote quote : article.quotes()) {
 *   System.out.println(article.raw(quote.span())); // what the paper wrote
 * }
 * }</pre>
 *
 * @param source the text as it was given; every span points into it
 * @param language the written standard
 * @param dateLine the date line near the top
 * @param blocks headings, paragraphs and the rest, in order and disjoint
 * @param quotes the quotes in the order of their start
 * @param speakers everybody who is quoted, in the order of their first quote
 */
public record Article(
    String source,
    Language language,
    Optional<DateLine> dateLine,
    List<Block> blocks,
    List<Quote> quotes,
    List<Speaker> speakers)
    implements Serializable {

  /** Copies the lists and checks that nothing is null. */
  public Article {
    requireNonNull(source, "source");
    requireNonNull(language, "language");
    requireNonNull(dateLine, "dateLine");
    blocks = List.copyOf(blocks);
    quotes = List.copyOf(quotes);
    speakers = List.copyOf(speakers);
  }

  /**
   * {@return what the paper wrote at a span of this article}
   *
   * @param span a span of this article
   * @throws IndexOutOfBoundsException if the span ends after the source text does
   */
  public String raw(Span span) {
    return source.substring(span.start(), span.end());
  }

  private Object writeReplace() {
    return new Serialized(source, language, dateLine.orElse(null), blocks, quotes, speakers);
  }

  /** {@link Optional} is not serializable. */
  private record Serialized(
      String source,
      Language language,
      @Nullable DateLine dateLine,
      List<Block> blocks,
      List<Quote> quotes,
      List<Speaker> speakers)
      implements Serializable {

    private Object readResolve() {
      return new Article(source, language, Optional.ofNullable(dateLine), blocks, quotes, speakers);
    }
  }
}
