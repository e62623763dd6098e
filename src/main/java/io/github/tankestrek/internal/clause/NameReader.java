package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Reads names: runs of capitalised words with what may stand between them (particles, initials, a
 * nickname in quotation marks).
 */
public final class NameReader {
  /** No name has more words. */
  private static final int LONGEST = 9;

  private final Tokens tokens;
  private final NameWords words;
  private final PersonStart persons;

  public NameReader(Tokens tokens) {
    CapitalisedWords capitalised = CapitalisedWords.of(tokens);
    this.tokens = tokens;
    this.words = new NameWords(tokens, capitalised);
    this.persons = new PersonStart(tokens, words, capitalised);
  }

  /** {@return whether the token may begin or go on with a name} */
  public boolean isNameWord(int token) {
    return words.isNameWord(token);
  }

  /** {@code Nato-sjefen, Ap-sekretæren, FN-ambassadør}: a noun, although it begins like a name. */
  public boolean isCapitalisedNoun(int token) {
    return words.isCapitalisedNoun(token);
  }

  /** {@return whether a word is a genitive by its form: {@code Parks, SVs}} */
  public boolean isGenitive(int token) {
    return words.isGenitive(token);
  }

  /**
   * {@return the first token of the person's name inside a run: after an organization or a place
   * that stands before it, as in {@code Venstres Ola Moe, i Bodø Ola Moe}}
   */
  public int personStart(int first, int end) {
    return persons.find(first, end);
  }

  /** {@return the token after the run of name words that begins here} */
  public int runEnd(int first, int limit) {
    int i = first + 1;
    while (i < limit && i - first < LONGEST) {
      if (goesOn(i) && !isOtherName(first, i)) {
        i++;
      } else if (isParticle(i)) {
        i += 2;
      } else if (isInitialStop(i) || isHyphenedParticle(i)) {
        i++;
      } else if (isNickname(i)) {
        i += 4; // The surname too: after a mark it looks like the start of a sentence.
      } else {
        break;
      }
    }
    return isKindOfOrganization(i) ? i + 1 : i;
  }

  /** {@return the first of the name words that end before a token, or the token if none do} */
  int runStart(int end, int first) {
    int start = end;
    while (start > first && isNameWord(start - 1)) {
      start--;
    }
    return start;
  }

  /** {@code Ola Moe Forsvaret}: two names with nothing between them. */
  private boolean isOtherName(int first, int token) {
    return token - first >= 2
        && tokens.isAny(first, NameWords.GIVEN)
        && tokens.is(token, WordClass.ORGANIZATION)
        && !tokens.is(token, WordClass.SURNAME);
  }

  /** Inside a name any capitalised word is a part of it: {@code Jon Helt Moe}. */
  private boolean goesOn(int token) {
    return tokens.is(token, TokenKind.WORD)
        && tokens.isCapitalised(token)
        && !isCapitalisedNoun(token)
        && !isDomain(token)
        && !CapitalisedWords.opensSentence(tokens, token);
  }

  /** {@code Kystbladet.no}: an outlet beside a name is no part of it. */
  private boolean isDomain(int token) {
    int last = tokens.end(token) - 1;
    for (int i = tokens.start(token) + 1; i < last; i++) {
      if (tokens.text().charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** {@code Luster kommune, Førde sjukehus}: the noun belongs to the name. */
  private boolean isKindOfOrganization(int token) {
    return tokens.is(token, TokenKind.WORD)
        && !tokens.isCapitalised(token)
        && tokens.isAfterBlank(token)
        && tokens.head(token).isOrganization()
        && !isGenitive(token - 1);
  }

  private boolean isParticle(int token) {
    return tokens.is(token, WordClass.NAME_PARTICLE)
        && !tokens.isCapitalised(token)
        && (isNameWord(token + 1) || isParticlePair(token));
  }

  /** {@code al-Rashid}. */
  private boolean isHyphenedParticle(int token) {
    int hyphen = words.lastHyphen(token);
    return hyphen > 0
        && hyphen - tokens.start(token) <= 3
        && tokens.is(token, TokenKind.WORD)
        && Character.isUpperCase(tokens.text().charAt(hyphen + 1));
  }

  private boolean isParticlePair(int token) {
    return tokens.is(token + 1, WordClass.NAME_PARTICLE) && isNameWord(token + 2);
  }

  /** {@code Jens P. Hansen, Johan Chr. Moe}. */
  private boolean isInitialStop(int token) {
    int before = token - 1;
    int letters = tokens.end(before) - tokens.start(before);
    return tokens.is(token, '.')
        && !tokens.isAfterBlank(token)
        && !tokens.endsSentence(token)
        && (letters == 1 || letters <= 4 && tokens.is(before, WordClass.ABBREVIATION))
        && isNameWord(token + 1);
  }

  /** {@code Marius «Makkan» Hansen, Marius (Makkan) Hansen}. */
  private boolean isNickname(int token) {
    if (!tokens.is(token + 1, TokenKind.WORD) || !tokens.isCapitalised(token + 1)) {
      return false;
    }
    boolean enclosed =
        tokens.isQuote(token) && tokens.isQuote(token + 2)
            || tokens.is(token, TokenKind.OPEN)
                && tokens.is(token + 2, TokenKind.CLOSE)
                && !tokens.isAny(token + 1, NameWords.NO_PERSON)
                && !tokens.isAllCaps(token + 1);
    return enclosed && isNameWord(token + 3);
  }
}
