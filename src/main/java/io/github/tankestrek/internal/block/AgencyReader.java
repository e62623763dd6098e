package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.PhraseList;
import io.github.tankestrek.internal.text.Phrases;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Reads the names of news agencies and papers: {@code NTB, VG Nett, NTB-AFP, NTB/Reuters}. */
final class AgencyReader {
  static final int NOT_FOUND = PhraseList.NOT_FOUND;
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_UNKNOWN = 3;

  private AgencyReader() {}

  /** {@return the token after one agency or several that begin at a token, or -1} */
  static int end(Tokens tokens, int first, int limit) {
    int end = single(tokens, first, limit);
    while (end != NOT_FOUND && isLink(tokens, end)) {
      int next = single(tokens, end + 1, limit);
      if (next == NOT_FOUND) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** {@return the token after agencies in the parentheses that open at a token, or -1} */
  static int parenthesisEnd(Tokens tokens, int open, int limit) {
    int first = tokens.is(open + 1, '©') ? open + 2 : open + 1;
    int end = end(tokens, first, limit);
    return end != NOT_FOUND && end < limit && tokens.is(end, TokenKind.CLOSE) ? end + 1 : NOT_FOUND;
  }

  /** Like {@link #parenthesisEnd}, of any paper: {@code Bygdebladet, bygdebladet.no, FVN}. */
  static int anyParenthesisEnd(Tokens tokens, int open) {
    int end = open + 1;
    while (end - open <= MOST_WORDS && mayBePaper(tokens, end)) {
      end++;
    }
    return end > open + 1 && tokens.is(end, TokenKind.CLOSE) ? end + 1 : NOT_FOUND;
  }

  private static boolean mayBePaper(Tokens tokens, int i) {
    boolean site = tokens.is(i, TokenKind.WORD) && endsInCountry(tokens, i);
    return site
        || tokens.isCapitalised(i)
            && tokens.length(i) >= SHORTEST_UNKNOWN
            && !tokens.is(i, WordClass.PARTY)
        || tokens.is(i, '/');
  }

  private static boolean endsInCountry(Tokens tokens, int i) {
    return tokens.endsWith(i, ".no");
  }

  private static boolean isLink(Tokens tokens, int i) {
    return tokens.is(i, '/')
        || tokens.is(i, TokenKind.COMMA)
        || tokens.is(i, TokenKind.DASH)
        || tokens.is(i, Word.OG);
  }

  private static int single(Tokens tokens, int first, int limit) {
    int end = tokens.phraseEnd(Phrases.AGENCIES, first, limit);
    if (end != NOT_FOUND) {
      return isWrittenSo(tokens, first) ? end : NOT_FOUND;
    }
    return first < limit && isPair(tokens, first) ? first + 1 : NOT_FOUND;
  }

  /** {@code Ap} is a party, {@code AP} an agency; {@code vg} is neither, but {@code iTromsø} is. */
  private static boolean isWrittenSo(Tokens tokens, int i) {
    return tokens.isAllCaps(i)
        || !tokens.is(i, WordClass.PARTY) && (hasCapital(tokens, i) || endsInCountry(tokens, i));
  }

  private static boolean hasCapital(Tokens tokens, int i) {
    return tokens.isCapitalised(i)
        || Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
  }

  /** {@code NTB-DPA}: the list cannot have all of them. */
  private static boolean isPair(Tokens tokens, int i) {
    if (!tokens.isCapitalised(i)) {
      return false;
    }
    int hyphen = CharFinder.find(tokens, i, '-');
    return hyphen - tokens.start(i) >= 2
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1))
        && Character.isUpperCase(tokens.text().charAt(hyphen + 1));
  }
}
