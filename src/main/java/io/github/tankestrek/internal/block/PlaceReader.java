package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Reads the place of a date line: {@code Oslo, Mo i Rana, TROMSØ/OSLO, Ås og Ski}. */
final class PlaceReader {
  private static final int LONGEST = 7;
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  private static final long NO_NAME =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.PRONOUN,
          WordClass.DETERMINER);

  private PlaceReader() {}

  /**
   * {@return the token after the capitalised words that may name a place; {@code first} if none}
   */
  static int end(Tokens tokens, int first, int limit) {
    int end = first;
    if (tokens.isAny(first, NO_NAME)) {
      return first;
    }
    for (int i = first; i < Math.min(limit, first + LONGEST); i++) {
      boolean name = tokens.is(i, TokenKind.WORD) && tokens.isCapitalised(i);
      if (name && !isTime(tokens, i)) {
        end = i + 1;
      } else if (i == first || !isLink(tokens, i) || end < i) {
        break;
      }
    }
    return end;
  }

  /** {@return whether the words are known as a place, or set in capitals as places are} */
  static boolean isPlace(Tokens tokens, int first, int end) {
    boolean capitals = true;
    for (int i = first; i < end; i++) {
      capitals &= tokens.isAllCaps(i) || isLink(tokens, i);
    }
    return tokens.is(first, WordClass.PLACE)
        || tokens.is(end - 1, WordClass.PLACE)
        || capitals && !tokens.is(first, WordClass.PARTY) && isWord(tokens, first);
  }

  /** {@return whether the words may be a place that no list has} */
  static boolean mayBePlace(Tokens tokens, int first, int end) {
    return isPlace(tokens, first, end)
        || !tokens.isAny(first, GIVEN | WordClass.of(WordClass.PARTY, WordClass.SURNAME));
  }

  private static boolean isWord(Tokens tokens, int i) {
    return tokens.length(i) > 2;
  }

  private static boolean isTime(Tokens tokens, int i) {
    return tokens.is(i, WordClass.WEEKDAY) || tokens.is(i, WordClass.MONTH);
  }

  private static boolean isLink(Tokens tokens, int i) {
    return tokens.is(i, '/')
        || tokens.is(i, Word.I)
        || tokens.is(i, Word.OG)
        || tokens.is(i, Word.PAA)
        || tokens.is(i, TokenKind.DASH) && !tokens.isAfterBlank(i);
  }
}
