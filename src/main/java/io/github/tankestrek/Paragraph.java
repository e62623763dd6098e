package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

/**
 * Running text, the lead included; a date line before its first words is not part of it.
 *
 * <pre>{@code
 * article.blocks().stream().filter(Paragraph.class::isInstance).map(Block::text).toList();
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Paragraph(Span span, String text) implements Block {

  /** Checks that nothing is null. */
  public Paragraph {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
