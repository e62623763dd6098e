package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

/**
 * A line that names the writer or the source, such as {@code Av Kari Nordmann} or {@code (NTB)}.
 *
 * <pre>{@code
 * article.blocks().stream().filter(Byline.class::isInstance).map(Block::text).findFirst();
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Byline(Span span, String text) implements Block {

  /** Checks that nothing is null. */
  public Byline {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
