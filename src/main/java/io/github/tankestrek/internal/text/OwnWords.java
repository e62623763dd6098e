package io.github.tankestrek.internal.text;

import java.io.Serializable;
import java.util.List;

/**
 * Words that a user adds to the lists, as {@link OwnWordsReader} took them.
 *
 * @param verbs verbs of speech
 * @param givenNames what stands before the last word of a person's name
 * @param surnames the last words of persons' names
 * @param singleNames names of one word, which may be either
 * @param agencies names of news agencies and papers
 */
public record OwnWords(
    List<Verb> verbs,
    List<String> givenNames,
    List<String> surnames,
    List<String> singleNames,
    List<String> agencies)
    implements Serializable {
  public static final OwnWords NONE =
      new OwnWords(List.of(), List.of(), List.of(), List.of(), List.of());

  public OwnWords {
    verbs = List.copyOf(verbs);
    givenNames = List.copyOf(givenNames);
    surnames = List.copyOf(surnames);
    singleNames = List.copyOf(singleNames);
    agencies = List.copyOf(agencies);
  }

  boolean isEmpty() {
    return verbs.isEmpty()
        && givenNames.isEmpty()
        && surnames.isEmpty()
        && singleNames.isEmpty()
        && agencies.isEmpty();
  }

  /**
   * A verb of speech.
   *
   * @param lemma the dictionary form, with the particle of a phrasal verb
   * @param forms the forms of the verb alone
   */
  public record Verb(String lemma, List<String> forms) implements Serializable {
    public Verb {
      forms = List.copyOf(forms);
    }
  }
}
