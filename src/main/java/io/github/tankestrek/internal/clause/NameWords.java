package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Tells which capitalised words are parts of names, and which have their capital because a sentence
 * begins or because they are made from a name.
 */
final class NameWords {
  static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  static final long NO_PERSON =
      WordClass.of(WordClass.ORGANIZATION, WordClass.PARTY, WordClass.AGENCY, WordClass.PLACE);

  static final long NAME = GIVEN | NO_PERSON | WordClass.SURNAME.bit();

  private static final int SHORTEST_TITLE = 6;
  private static final int SHORTEST_NOUN = 10;

  /** A longer part in lower case after a hyphen is a noun, not a syllable as in {@code Jong-un}. */
  private static final int LONGEST_SYLLABLE = 4;

  private static final long FUNCTION_WORD =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.DETERMINER,
          WordClass.QUESTION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.PRONOUN,
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.NUMERAL,
          WordClass.INTERJECTION,
          WordClass.GROUP,
          WordClass.NEVER_CUE);

  private static final long NO_NAME = FUNCTION_WORD | WordClass.COMMON.bit();

  private final Tokens tokens;
  private final CapitalisedWords capitalised;

  NameWords(Tokens tokens, CapitalisedWords capitalised) {
    this.tokens = tokens;
    this.capitalised = capitalised;
  }

  /** {@return whether the token may begin or go on with a name} */
  boolean isNameWord(int token) {
    return tokens.isCapitalised(token)
        && tokens.is(token, TokenKind.WORD)
        && !isFunctionWord(token)
        && !isTitle(token)
        && !isSharedPart(token)
        && !isCapitalisedNoun(token)
        && !isCapitalisedRole(token)
        && (!CapitalisedWords.opensSentence(tokens, token) || isNameAtStart(token));
  }

  /** {@code sier Fagansvarlig Kari Moe}: a title that the paper capitalises. */
  private boolean isCapitalisedRole(int token) {
    return !tokens.isAny(token, NAME)
        && tokens.head(token).isSingularRole()
        && tokens.head(token).lemma().length() >= SHORTEST_TITLE // not "Hermann"
        && !tokens.isAllCaps(token);
  }

  /** {@code Dr.}. */
  private boolean isTitle(int token) {
    return tokens.is(token, WordClass.ABBREVIATION)
        && !tokens.isAllCaps(token)
        && token + 1 < tokens.size()
        && tokens.is(token + 1, '.')
        && !tokens.isAfterBlank(token + 1)
        && !tokens.endsSentence(token + 1) // "sier Jan."
        && tokens.end(token) - tokens.start(token) > 1;
  }

  /** {@code Helse- og omsorgsdepartementet}: a first part, unlike that of {@code Anne- Marie}. */
  private boolean isSharedPart(int token) {
    int next = token + 1;
    return tokens.text().charAt(tokens.end(token) - 1) == '-'
        && next < tokens.size()
        && !tokens.isCapitalised(next);
  }

  private boolean isFunctionWord(int token) {
    return tokens.isAny(token, FUNCTION_WORD) && !tokens.isAny(token, NAME);
  }

  /** Every word is capitalised at the start of a sentence; a name is so elsewhere too. */
  private boolean isNameAtStart(int token) {
    if (tokens.isAny(token, NO_NAME)) {
      return tokens.isAny(token, NAME) && continuesName(token)
          || capitalised.contains(token) && !tokens.isAny(token, FUNCTION_WORD);
    }
    return tokens.isAny(token, NAME)
        || capitalised.contains(token)
        || !tokens.head(token).isKnown() && !isDefiniteNoun(token) && continuesName(token);
  }

  /** {@code Kjærleiksromanen Natt}: a long unknown word with an article at its end. */
  private boolean isDefiniteNoun(int token) {
    int end = tokens.end(token);
    NormalText text = tokens.text();
    return end - tokens.start(token) >= SHORTEST_NOUN
        && (text.startsWith("en", end - 2)
            || text.startsWith("et", end - 2)
            || text.startsWith("ne", end - 2));
  }

  private boolean continuesName(int token) {
    int next = token + 1;
    return !tokens.endsSentence(token)
        && tokens.is(next, TokenKind.WORD)
        && tokens.isCapitalised(next)
        && !isCapitalisedNoun(next);
  }

  /** {@code Nato-sjefen, Ap-sekretæren, FN-ambassadør}: a noun, although it begins like a name. */
  boolean isCapitalisedNoun(int token) {
    if (!tokens.is(token, TokenKind.WORD) || !tokens.isCapitalised(token)) {
      return false;
    }
    int hyphen = lastHyphen(token);
    return hyphen > 0
        && Character.isLowerCase(tokens.text().charAt(hyphen + 1))
        && (tokens.end(token) - hyphen > LONGEST_SYLLABLE || tokens.head(token).isKnown());
  }

  /** {@return whether a word is a genitive by its form: {@code Parks, SVs}} */
  boolean isGenitive(int token) {
    char last = tokens.text().charAt(tokens.end(token) - 1);
    return last == 's' && tokens.end(token) - tokens.start(token) > 2;
  }

  /** {@return the index of the last hyphen inside a word, or -1} */
  int lastHyphen(int token) {
    NormalText text = tokens.text();
    for (int i = tokens.end(token) - 2; i > tokens.start(token); i--) {
      char c = text.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        return i;
      }
    }
    return -1;
  }
}
