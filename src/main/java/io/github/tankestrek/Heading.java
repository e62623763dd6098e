package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

/**
 * A headline or subheading, also each of a run of subheadings under the headline.
 *
 * <pre>{@code
 * article.blocks().stream().filter(Heading.class::isInstance).map(Block::text).findFirst();
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Heading(Span span, String text) implements Block {

  /** Checks that nothing is null. */
  public Heading {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
