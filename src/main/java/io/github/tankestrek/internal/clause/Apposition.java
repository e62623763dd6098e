package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Finds what belongs to a name beside it: age, party, affiliation and a noun phrase after it, or
 * the noun phrase that the name itself comes after: {@code lederen i Kystlaget, Kari Moe}.
 */
final class Apposition {
  private static final long PERSON_NOUN =
      WordClass.of(WordClass.MALE_PERSON, WordClass.FEMALE_PERSON);

  /** What goes on after a name that ends its phrase. */
  private static final long AFTER_NAME =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.SUBJUNCTION,
          WordClass.CONJUNCTION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.NEVER_CUE,
          WordClass.WEEKDAY);

  private static final int LONGEST_PARENTHESIS = 8;

  private final Tokens tokens;
  private final NameReader names;
  private final PhraseEnd ends;

  Apposition(Tokens tokens, NameReader names, PhraseEnd ends) {
    this.tokens = tokens;
    this.names = names;
    this.ends = ends;
  }

  /**
   * {@return the name after a comma, titles before it or not, as in {@code programsjef i Kystradio,
   * Per Moe}; or -1}
   */
  int nameAfterComma(int comma, int limit) {
    int start = comma + 1;
    while (start < limit && isTitle(start)) {
      start++;
    }
    if (start >= limit || !names.isNameWord(start)) {
      return -1;
    }
    int end = names.runEnd(start, limit);
    boolean closes =
        end >= limit
            || !tokens.is(end, TokenKind.WORD)
            || tokens.isAny(end, AFTER_NAME)
            || tokens.isAny(end, SpeechVerbs.FINITE);
    return closes ? start : -1;
  }

  /** {@return the mark that closes a parenthesis, or -1} */
  int closing(int open, int limit) {
    for (int i = open + 1; i < limit && i - open <= LONGEST_PARENTHESIS; i++) {
      if (tokens.is(i, TokenKind.CLOSE)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@return the token after the age, the party and the apposition that follow a name}
   *
   * @param nameEnd the token after the name
   * @param first the first token of the phrase
   * @param noun its noun, or -1
   * @param limit the token that the phrase ends before
   */
  int end(int nameEnd, int first, int noun, int limit) {
    int end = nameEnd;
    if (end < limit && tokens.is(end, TokenKind.OPEN)) {
      int close = closing(end, limit);
      end = close > 0 ? close + 1 : end;
    }
    if (end + 1 < limit && tokens.is(end, WordClass.AFFILIATION)) {
      end = nounPhraseEnd(end + 1, first, noun, limit);
    }
    if (end < limit && tokens.is(end, TokenKind.COMMA)) {
      int after = nounPhraseEnd(end + 1, first, noun, limit);
      end = namesPerson(end + 1, after) ? after : end;
    }
    return end;
  }

  /** {@code dr.philos., advokat}. */
  private boolean isTitle(int token) {
    return tokens.head(token).isSingularRole()
        || tokens.is(token, WordClass.ADVERB) // "tidligere rektor"
            && token + 1 < tokens.size()
            && tokens.head(token + 1).isSingularRole()
        || tokens.is(token, WordClass.ABBREVIATION)
        || tokens.is(token, '.') && tokens.is(token - 1, WordClass.ABBREVIATION);
  }

  private boolean namesPerson(int start, int end) {
    if (!isWord(start)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (tokens.head(i).kind() == Head.Kind.ROLE || tokens.isAny(i, PERSON_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** The end of a noun phrase with its prepositional phrases. */
  private int nounPhraseEnd(int start, int first, int noun, int limit) {
    int end = start;
    while (end < limit
        && (isWord(end) || ends.isInnerStop(end, first))
        && !tokens.is(end, Word.SOM)
        && !isNextName(end, limit)
        && !ends.isOutlet(end, limit)
        && (!ends.isGrammatical(end, first, noun, limit)
            || isAndInNoun(end)
            || tokens.head(end).isSingularRole())
        && !tokens.isAny(end, SpeechVerbs.FINITE)) {
      end++;
    }
    while (end > start && tokens.is(end - 1, WordClass.PREPOSITION)) {
      end--; // "hos Statens vegvesen i går"
    }
    return end;
  }

  /** {@code fra Nes og Ola Vik}. */
  private boolean isNextName(int and, int limit) {
    return tokens.is(and, Word.OG)
        && and + 1 < limit
        && tokens.isAny(and + 1, NameWords.GIVEN)
        && tokens.isCapitalised(and - 1);
  }

  private boolean isWord(int i) {
    return tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER);
  }

  /** {@code leder for Russland og Eurasia-programmet}. */
  private boolean isAndInNoun(int i) {
    return tokens.is(i, Word.OG)
        && tokens.is(i + 1, TokenKind.WORD)
        && (tokens.isCapitalised(i + 1) || tokens.head(i + 1).isKnown());
  }
}
