package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech or thought inside its sentence: before the verb, or right
 * after it where something else opens the sentence.
 */
final class VerbSubject {
  /** So many tokens away a subject is looked for; longer sentences are none. */
  private static final int REACH = 80;

  private static final long CLAUSE =
      SpeechVerbs.FINITE | WordClass.of(WordClass.NEVER_CUE, WordClass.CONJUNCTION);

  private static final long VERBS = SpeechVerbs.FINITE | WordClass.NEVER_CUE.bit();

  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_PLAIN_NAME = 3;

  private static final long PRONOUNS =
      WordClass.of(
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.IMPERSONAL,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON);

  private static final long OWN_SUBJECT =
      WordClass.of(WordClass.HE, WordClass.SHE, WordClass.HEN, WordClass.THEY, WordClass.GROUP);

  private static final long PERSON_PRONOUN =
      WordClass.of(WordClass.HE, WordClass.SHE, WordClass.HEN);
  private static final long ADVERBS = WordClass.of(WordClass.ADVERB, WordClass.CLAUSE_ADVERB);
  private static final long OPENERS = WordClass.of(WordClass.CONJUNCTION, WordClass.CLAUSE_ADVERB);

  private final Tokens tokens;
  private final NameReader names;
  private final SourcePhraseReader phrases;
  private final SentenceSubject subjects;
  private final Antecedent antecedents;

  VerbSubject(
      Tokens tokens, NameReader names, SourcePhraseReader phrases, SentenceSubject subjects) {
    this.tokens = tokens;
    this.names = names;
    this.phrases = phrases;
    this.subjects = subjects;
    this.antecedents = new Antecedent(tokens, names, phrases);
  }

  /**
   * {@return the subject of a verb, or null}
   *
   * @param verb the verb
   * @param first the first token of the sentence
   * @param end the token after its last
   */
  @Nullable SourcePhrase read(int verb, int first, int end) {
    int next = verb + 1;
    while (tokens.is(next, WordClass.CLAUSE_ADVERB) && !tokens.isCapitalised(next)) {
      next++;
    }
    SourcePhrase after = phrases.read(next, end);
    if (after != null && isInverted(after, verb, first)) {
      return after;
    }
    return before(verb, first);
  }

  /** {@code Da svarte Moe}, but not {@code at han omtalte Moe}. */
  private boolean isInverted(SourcePhrase after, int verb, int first) {
    boolean group = after.kind() == SourcePhrase.Kind.GROUP_NOUN;
    return after.isSomebody()
        && (!group || isSecond(verb, first) || isFollowedByThat(after, verb))
        && verb > first
        && !isSubjectOfNext(after)
        && !tokens.isAny(verb - 1, PRONOUNS)
        && !tokens.is(verb - 1, Word.SOM)
        && !tokens.is(verb - 1, Word.MEN)
        && !tokens.is(verb - 1, Word.OG)
        && !isSubjectBefore(verb, first);
  }

  /** {@code Begge sier de kommer}: what they say begins with them. */
  private boolean isSubjectOfNext(SourcePhrase after) {
    int next = after.end();
    return after.kind() == SourcePhrase.Kind.PRONOUN
        && next < tokens.size()
        && tokens.isAny(next, VERBS)
        && !tokens.isCapitalised(next);
  }

  /** {@code Likevel mener mange …}: after one adverb the subject has its place behind the verb. */
  private boolean isSecond(int verb, int first) {
    return verb == first + 1 && tokens.isAny(first, ADVERBS);
  }

  /** {@code svarte 43 prosent at}; before a participle they would be whom it is said to. */
  private boolean isFollowedByThat(SourcePhrase after, int verb) {
    return tokens.is(after.end(), Word.AT)
        && tokens.isAny(verb, SpeechVerbs.FINITE)
        && !tokens.is(verb, WordClass.PARTICIPLE);
  }

  /** In a main clause the finite verb is second: one phrase before it is the subject. */
  private boolean isSubjectBefore(int verb, int first) {
    SourcePhrase opening = opening(first, verb);
    return opening != null && (isPlaceOf(opening, verb) || isApposition(opening, verb))
        || isNameBefore(verb, first)
        || ownSubject(verb, first, opening) != null;
  }

  /** {@code Moe mener, Moe i Statens vegvesen mener}: at most where somebody belongs. */
  private boolean isPlaceOf(SourcePhrase opening, int verb) {
    int end = opening.end();
    if (end < verb && !tokens.is(end, WordClass.PREPOSITION)) {
      return false;
    }
    for (int i = end; i < verb; i++) {
      boolean word = tokens.is(i, TokenKind.WORD) && !tokens.isAny(i, CLAUSE);
      if (!word || i - end > LONGEST_PLACE) {
        return false;
      }
    }
    return true;
  }

  /** {@code Lederen av laget, Kari Moe (Sp), sier}: a comma closes what it opened. */
  private boolean isApposition(SourcePhrase opening, int verb) {
    return opening.end() == verb - 1
        && tokens.is(verb - 1, TokenKind.COMMA)
        && opening.kind() == SourcePhrase.Kind.NAME
        && opening.end() - opening.first() > LONGEST_PLAIN_NAME;
  }

  /** {@code Moe mener Vik tar feil}, but {@code I Oslo mener Vik …}. */
  private boolean isNameBefore(int verb, int first) {
    int start = names.runStart(verb, first);
    return start < verb && !isOblique(start, first);
  }

  /** {@code i svenske Dagposten; i Sogn og Vik}: a place or a paper, not the subject. */
  private boolean isOblique(int name, int first) {
    int before = name - 1;
    while (before >= first && (tokens.is(before, Word.OG) || names.isNameWord(before))) {
      before--;
    }
    return before >= first && tokens.is(before, WordClass.PREPOSITION)
        || before > first
            && tokens.is(before - 1, WordClass.PREPOSITION)
            && tokens.is(before, TokenKind.WORD);
  }

  /** The subject at the head of the clause, else the nearest name or pronoun before the verb. */
  private @Nullable SourcePhrase before(int verb, int first) {
    if (verb - 1 > first && tokens.is(verb - 1, Word.SOM)) {
      SourcePhrase antecedent = antecedents.read(verb - 1, first);
      if (antecedent != null) {
        return antecedent;
      }
    }
    SourcePhrase opening = opening(first, verb);
    SourcePhrase own = ownSubject(verb, first, opening);
    if (own != null || opening != null) {
      return own != null ? own : opening;
    }
    SourcePhrase subordinate = subordinate(first, verb);
    if (subordinate != null) {
      return subordinate;
    }
    for (int i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
      if (tokens.isAny(i, PERSON_PRONOUN)
          || i == verb - 1 && isDefiniteSource(i)
          || i > first && opensName(i, first)) {
        SourcePhrase phrase = phrases.read(i, verb);
        if (phrase != null && phrase.isSomebody()) {
          SourcePhrase joint = joint(i, first, verb);
          return joint != null ? joint : phrase;
        }
      }
    }
    return null;
  }

  /** {@code Vik} in {@code Moe skrev brevet, og Vik kalte det …; Moe tror at Vik mener …}. */
  private @Nullable SourcePhrase ownSubject(int verb, int first, @Nullable SourcePhrase opening) {
    int before = verb - 1;
    boolean single =
        before > first && (tokens.isAny(before, OWN_SUBJECT) || isDefiniteSource(before));
    int start = single ? verb - 1 : names.runStart(verb, first);
    boolean joint = opening != null && opening.end() >= start - 1;
    if (start - 1 <= first || start == verb || joint || !joinsClause(start - 1)) {
      return null;
    }
    SourcePhrase phrase = phrases.read(start, verb);
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }

  /** {@code Som bestemor pleide å si}. */
  private @Nullable SourcePhrase subordinate(int first, int verb) {
    if (!tokens.is(first, WordClass.SUBJUNCTION)) {
      return null;
    }
    for (int i = first; i < Math.min(verb, first + REACH); i++) {
      if (tokens.is(i, TokenKind.COMMA)) {
        return null;
      }
    }
    SourcePhrase phrase = phrases.read(first + 1, verb);
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }

  /** A subjunction, or a conjunction that joins no two names. */
  private boolean joinsClause(int token) {
    if (tokens.is(token, WordClass.SUBJUNCTION)) {
      return !tokens.is(token, WordClass.PREPOSITION);
    }
    boolean joinsNames = names.isNameWord(token - 1) || tokens.is(token - 1, TokenKind.CLOSE);
    return tokens.is(token, WordClass.CONJUNCTION)
        && (tokens.is(token - 1, TokenKind.COMMA) || !joinsNames && !names.isNameWord(token + 1));
  }

  /** {@code Moe og Vik} for {@code Vik}. */
  private @Nullable SourcePhrase joint(int second, int first, int verb) {
    if (second <= first || !tokens.is(second - 1, Word.OG)) {
      return null;
    }
    int start = names.runStart(second - 1, first);
    SourcePhrase both = phrases.read(start, verb);
    return both != null && both.joined() != null ? both : null;
  }

  /** A name, but not the place in {@code Kari Moe i Vik og sier}. */
  private boolean opensName(int token, int first) {
    return names.isNameWord(token) && !names.isNameWord(token - 1) && !isOblique(token, first);
  }

  /** {@code politikeren sier, politiet opplyser}. */
  private boolean isDefiniteSource(int token) {
    return tokens.is(token, TokenKind.WORD)
        && (tokens.head(token).isDefiniteRole() || tokens.head(token).isOrganization());
  }

  private @Nullable SourcePhrase opening(int first, int limit) {
    int end = Math.min(limit, first + REACH);
    int start = subjects.skipLabel(first, end);
    while (start < end
        && (tokens.isAny(start, OPENERS) || tokens.is(start, TokenKind.DASH))
        && !names.isNameWord(start)) {
      start++;
    }
    start = subjects.skipVerb(start, end);
    SourcePhrase phrase = phrases.read(start, end);
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }
}
