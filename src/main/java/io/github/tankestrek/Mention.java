package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The noun phrase that names the source of a quote: a name with title and apposition, a pronoun or
 * a description.
 *
 * <pre>{@code
 * quote.attribution().flatMap(Attribution::mention).map(Mention::text); // Optional[hun]
 * quote.speaker().map(Speaker::name); // Optional[Runa Eikeland]
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 */
public record Mention(Span span, String text) implements Serializable {

  /** Checks that nothing is null. */
  public Mention {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
