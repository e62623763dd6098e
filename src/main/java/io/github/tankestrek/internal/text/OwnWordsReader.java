package io.github.tankestrek.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the words that a user adds, and refuses those that could not work. */
public final class OwnWordsReader {
  /** A word of these classes has another business than to tell who speaks. */
  private static final long GRAMMAR =
      WordClass.of(
          WordClass.NEVER_CUE,
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.PRONOUN,
          WordClass.DETERMINER,
          WordClass.QUESTION);

  private final List<OwnWords.Verb> verbs = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> singleNames = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();

  /** {@return the words taken so far} */
  public OwnWords words() {
    return new OwnWords(verbs, givenNames, surnames, singleNames, agencies);
  }

  /**
   * Takes a verb.
   *
   * @param lemma the dictionary form, with the particle of a phrasal verb
   * @param forms the forms of the verb alone
   * @throws IllegalArgumentException if it could not work
   */
  public void verb(String lemma, List<String> forms) {
    OwnWord verb = new OwnWord("speech verb", lemma);
    verb.requireSmallWords();
    List<String> taken = new ArrayList<>();
    for (String given : forms) {
      OwnWord form = new OwnWord("speech verb \"" + lemma + "\": the form", given);
      form.requireSmallWords();
      if (form.size() > 1) {
        throw form.wrong(
            "is more than one word; give the verb alone, and a particle with the dictionary form:"
                + " \"legge til\" has the forms \"legger\" and \"la\"");
      }
      if (verb.size() == 1 && form.is(GRAMMAR)) {
        throw form.wrong("is a word of grammar, no sign that somebody speaks; leave it out");
      }
      taken.add(form.text());
    }
    verbs.add(new OwnWords.Verb(verb.text(), taken));
  }

  /**
   * Takes the name of a person.
   *
   * @param given as papers write it, one word or several
   * @throws IllegalArgumentException if it could not work
   */
  public void name(String given) {
    OwnWord name = new OwnWord("name", given);
    name.requireCapital();
    List<String> words = name.nameWords();
    int last = words.size() - 1;
    if (last == 0) {
      singleNames.add(words.get(0));
    } else {
      givenNames.addAll(words.subList(0, last));
      surnames.add(words.get(last));
    }
  }

  /**
   * Takes the name of a news agency or a paper.
   *
   * @param given as bylines write it, one word or several
   * @throws IllegalArgumentException if it could not work
   */
  public void agency(String given) {
    OwnWord agency = new OwnWord("agency", given);
    if (!agency.isSite() && !agency.hasCapital()) {
      agency.requireCapital();
    }
    agencies.add(agency.text());
  }
}
