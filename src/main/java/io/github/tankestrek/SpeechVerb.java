package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A verb that tells who speaks, for a parser that shall know more of them than the library's list.
 *
 * <pre>{@code
 * SpeechVerb snappe = SpeechVerb.of("snappe", "snapper", "snappet", "snappa");
 * SpeechVerb leggeUt = SpeechVerb.of("legge ut", "legger", "la", "lagt");
 * }</pre>
 *
 * @param lemma the dictionary form in small letters, with its particle if it has one: {@code legge
 *     ut}
 * @param forms present, past and participle of the verb alone, in Bokmål, Nynorsk or both; at least
 *     one
 */
public record SpeechVerb(String lemma, List<String> forms) implements Serializable {

  /**
   * Makes a verb.
   *
   * @param lemma the dictionary form
   * @param forms the other forms
   * @throws IllegalArgumentException if there is no form
   */
  public SpeechVerb {
    requireNonNull(lemma, "the lemma of a speech verb must not be null");
    for (String form : forms) {
      requireNonNull(form, () -> "speech verb \"" + lemma + "\" must not have null for a form");
    }
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException(
          "speech verb \"" + lemma + "\" has no forms; give those that texts have, present first");
    }
  }

  /** {@return a verb of a dictionary form and the other forms that texts have} */
  public static SpeechVerb of(String lemma, String... forms) {
    return new SpeechVerb(lemma, Arrays.asList(forms));
  }
}
