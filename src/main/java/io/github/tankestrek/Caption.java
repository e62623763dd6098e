package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

/**
 * A photo caption or credit, such as {@code Foto: Kari Nordmann}.
 *
 * <pre>{@code
 * article.blocks().stream().filter(Caption.class::isInstance).map(Block::text).toList();
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Caption(Span span, String text) implements Block {

  /** Checks that nothing is null. */
  public Caption {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
