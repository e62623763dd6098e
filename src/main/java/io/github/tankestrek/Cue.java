package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The verb or expression that introduces a quote: {@code sier}, {@code ifølge}.
 *
 * <pre>{@code
 * Optional<Cue> cue = quote.attribution().flatMap(Attribution::cue);
 * cue.map(Cue::text); // Optional[sier]
 * cue.map(Cue::lemma); // Optional[si]
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open; of a verb
 *     with a particle ({@code legger … til}) the verb
 * @param text its normalised text
 * @param lemma the dictionary form, {@code si} or {@code legge til}; the text itself, in lower
 *     case, for a verb that is on no list
 */
public record Cue(Span span, String text, String lemma) implements Serializable {

  /** Checks that nothing is null. */
  public Cue {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(lemma, "lemma");
  }
}
