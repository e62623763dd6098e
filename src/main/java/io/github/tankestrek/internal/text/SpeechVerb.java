package io.github.tankestrek.internal.text;

import io.github.tankestrek.Language;
import org.jspecify.annotations.Nullable;

/**
 * A verb of the word list that a form belongs to.
 *
 * @param lemma the dictionary form, with the particle of a phrasal verb: {@code legge til}
 * @param particle what follows the verb of a phrasal one, {@code til, ikke skjul på}
 * @param language the standard whose form it is
 * @param kind one of the verb classes
 */
public record SpeechVerb(
    String lemma, @Nullable String particle, Language language, WordClass kind) {

  static SpeechVerb of(String lemma, Language language, WordClass kind) {
    int space = lemma.indexOf(' ');
    return new SpeechVerb(lemma, space < 0 ? null : lemma.substring(space + 1), language, kind);
  }

  /** {@return the first letter of the particle, 0 without one} */
  public char particleLetter() {
    return particle == null ? 0 : particle.charAt(0);
  }
}
