package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Tells what may stand between the verb of an attribution and its source, and whether the clause
 * ends after the source.
 */
final class ClauseEdges {
  private static final long ADVERBS = WordClass.of(WordClass.CLAUSE_ADVERB, WordClass.ADVERB);
  private static final long HE_OR_SHE = WordClass.of(WordClass.HE, WordClass.SHE);

  /** The adverb {@code ei} is not written any more, the article is. */
  private static final long NO_ADVERB =
      WordClass.of(WordClass.CONJUNCTION, WordClass.INDEFINITE_ARTICLE);

  private static final long GOES_ON =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.SUBJUNCTION,
          WordClass.CONJUNCTION,
          WordClass.CLAUSE_ADVERB);

  private final Tokens tokens;

  ClauseEdges(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the first token from here on that is no adverb and no time of day or week} */
  int skipAdverbs(int first, int limit) {
    int i = first;
    while (i < limit && tokens.is(i, TokenKind.WORD) && !tokens.isCapitalised(i)) {
      boolean adverb = tokens.isAny(i, ADVERBS) && !tokens.isAny(i, NO_ADVERB);
      if (adverb || tokens.is(i, Word.SEG) || tokens.is(i, Word.BAADE)) {
        i++;
      } else if (isTime(i)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@return whether a clause may end before a token} */
  boolean closes(int token) {
    return !tokens.is(token, TokenKind.WORD) || tokens.isAny(token, GOES_ON);
  }

  /** {@return whether a clause surely ends before a token, so that its verb may be any} */
  boolean surelyCloses(int token, int limit) {
    int i = token;
    while (i < limit && !isSureEnd(i)) {
      if (!tokens.is(i, WordClass.CLAUSE_ADVERB)) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** {@return whether a phrase without a name is definite, by its first word or its last} */
  boolean isDefinite(SourcePhrase source) {
    if (tokens.is(source.first(), WordClass.DETERMINER)) {
      return true;
    }
    int last = source.end() - 1;
    NormalText text = tokens.text();
    int end = tokens.end(last);
    return source.end() - source.first() <= 3
        && tokens.is(last, TokenKind.WORD)
        && (text.startsWith("en", end - 2)
            || text.startsWith("et", end - 2)
            || text.startsWith("ne", end - 2)
            || text.charAt(end - 1) == 'a');
  }

  private boolean isSureEnd(int token) {
    return tokens.is(token, TokenKind.STOP)
        || tokens.is(token, TokenKind.COMMA)
        || tokens.is(token, WordClass.PREPOSITION) && tokens.isCapitalised(token + 1);
  }

  /** {@code i dag, i går, på mandag}. */
  private boolean isTime(int i) {
    return tokens.is(i, WordClass.PREPOSITION)
        && tokens.is(i + 1, TokenKind.WORD)
        && !tokens.isCapitalised(i + 1)
        && !tokens.is(i + 1, WordClass.DETERMINER)
        && (tokens.is(i + 2, TokenKind.WORD) && tokens.isCapitalised(i + 2)
            || tokens.isAny(i + 2, ADVERBS)
            || tokens.isAny(i + 2, HE_OR_SHE));
  }
}
