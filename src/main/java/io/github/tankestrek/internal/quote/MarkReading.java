package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Tells what a pair of quotation marks holds: an utterance, a fragment of one, or a name. */
final class MarkReading {
  private static final int SHORTEST_SENTENCE = 4;

  private final Tokens tokens;
  private final TextBlock block;

  MarkReading(Tokens tokens, TextBlock block) {
    this.tokens = tokens;
    this.block = block;
  }

  /** {@return whether the marks hold somebody's whole utterance} */
  boolean isUtterance(
      int mark, int close, boolean leadIn, boolean clauseAfter, boolean attributed) {
    int words = close - mark - 1;
    if (words < 1) {
      return false;
    }
    boolean opensSentence = mark == block.first() || tokens.endsSentence(mark - 1);
    boolean wholeBlock = mark == block.first() && close >= block.end() - 2;
    if (wholeBlock) {
      return words >= 2;
    }
    boolean colonBefore = mark > block.first() && tokens.is(mark - 1, TokenKind.COLON);
    if (colonBefore && isWork(mark - 2)) {
      return false;
    }
    if (leadIn) {
      return words >= 2;
    }
    if (opensSentence && clauseAfter) {
      return true;
    }
    boolean stopInside = tokens.is(close - 1, TokenKind.STOP);
    if (opensSentence && endsSentence(close)) {
      return words >= 3 && (stopInside || attributed);
    }
    return (colonBefore || isAfterSay(mark)) && isSentence(mark, close);
  }

  /** {@code boka: «Havet er vårt»}, but not {@code ordene: «Havet er vårt»}. */
  private boolean isWork(int token) {
    return token >= block.first()
        && tokens.is(token, WordClass.WORK)
        && !tokens.is(token, WordClass.REPLY);
  }

  /** {@return whether the marks hold a sentence, by its capital, its length and its end} */
  boolean isSentence(int mark, int close) {
    return isLong(mark, close)
        && tokens.isCapitalised(mark + 1)
        && (tokens.is(close - 1, TokenKind.STOP) || endsSentence(close));
  }

  private boolean endsSentence(int close) {
    return tokens.endsSentence(close)
        || tokens.endsSentence(close + 1) && tokens.is(close + 1, TokenKind.STOP);
  }

  /** {@return whether the marks may hold a fragment of what somebody said} */
  boolean isFragment(int mark, int close) {
    if (close - mark < 2 || !tokens.is(mark + 1, TokenKind.WORD)) {
      return false;
    }
    boolean clause = mark > block.first() && tokens.is(mark - 1, Word.AT) && isLong(mark, close);
    return clause || !tokens.isCapitalised(mark + 1);
  }

  private static boolean isLong(int mark, int close) {
    return close - mark > SHORTEST_SENTENCE;
  }

  private boolean isAfterSay(int mark) {
    return mark > block.first() && tokens.is(mark - 1, WordClass.SAY);
  }

  /**
   * {@return whether a name or a set expression is announced: {@code boka «havet», såkalte
   * «gamere»}}
   */
  boolean isNamed(int mark) {
    if (mark == block.first()) {
      return false;
    }
    int before = mark - 1;
    return tokens.is(before, WordClass.WORK)
        || tokens.text(before).startsWith("såkal")
        || tokens.is(before, Word.KALT)
        || tokens.is(before, Word.KALLA);
  }
}
