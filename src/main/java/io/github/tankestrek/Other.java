package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

/**
 * Other furniture: a teaser, a line of a fact box, a table or a list of results.
 *
 * <pre>{@code
 * article.blocks().stream().filter(block -> !(block instanceof Other)).toList(); // the running text
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Other(Span span, String text) implements Block {

  /** Checks that nothing is null. */
  public Other {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
