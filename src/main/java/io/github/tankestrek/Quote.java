package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of somebody's words that nothing interrupts.
 *
 * <pre>{@code
 * for (Quote quote : article.quotes()) {
 *   String name = quote.speaker().map(Speaker::name).orElse("?");
 *   System.out.println(name + ": " + quote.text());
 * }
 * }</pre>
 *
 * @param span the words, without the opening dash, the quotation marks and the comma before an
 *     attribution, in the text as it was given, UTF-16 code units, half-open
 * @param text the words, normalised
 * @param type what kind of quotation it is
 * @param mark what sets the words off
 * @param block the index in {@link Article#blocks()} of the block they stand in
 * @param attribution who is quoted; absent where the article does not tell
 */
public record Quote(
    Span span,
    String text,
    QuoteType type,
    QuoteMark mark,
    int block,
    Optional<Attribution> attribution)
    implements Serializable {

  /** Checks that nothing is null and {@code block} is not negative. */
  public Quote {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(type, "type");
    requireNonNull(mark, "mark");
    requireNonNull(attribution, "attribution");
    if (block < 0) {
      throw new IllegalArgumentException("block must not be negative, but is " + block);
    }
  }

  /** {@return the speaker, absent where the article does not tell and for a question} */
  public Optional<Speaker> speaker() {
    return attribution.flatMap(Attribution::speaker);
  }

  private Object writeReplace() {
    return new Serialized(span, text, type, mark, block, attribution.orElse(null));
  }

  /** {@link Optional} is not serializable. */
  private record Serialized(
      Span span,
      String text,
      QuoteType type,
      QuoteMark mark,
      int block,
      @Nullable Attribution attribution)
      implements Serializable {

    private Object readResolve() {
      return new Quote(span, text, type, mark, block, Optional.ofNullable(attribution));
    }
  }
}
