package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;

/** Tells where a dash gives somebody the word, and where a label takes it away. */
final class TurnRule {
  private static final int LONGEST_LABEL = 8;

  private final Tokens tokens;
  private final TextBlock block;

  TurnRule(Tokens tokens, TextBlock block) {
    this.tokens = tokens;
    this.block = block;
  }

  /** {@return whether a dash opens words: in front of a block, a sentence, or after a colon} */
  boolean opens(int i) {
    if (!tokens.is(i, TokenKind.DASH) || i + 1 >= block.end()) {
      return false;
    }
    if (i == block.first()) {
      return true;
    }
    if (tokens.is(i + 1, TokenKind.NUMBER)
        && i - 2 >= block.first()
        && tokens.is(i - 2, TokenKind.NUMBER)) {
      return false; // "10. – 16. mars"
    }
    boolean place = tokens.endsSentence(i - 1) || tokens.is(i - 1, TokenKind.COLON);
    boolean apart = tokens.isAfterBlank(i + 1) || tokens.isAfterBlank(i) && opensWithDash();
    return place && apart && opensSpeech(i + 1);
  }

  /** {@code –Brua er stengt, sier Moe. –Vi venter.}: no space after a dash in a turn. */
  private boolean opensWithDash() {
    return tokens.is(block.first(), TokenKind.DASH);
  }

  private boolean opensSpeech(int token) {
    return tokens.isCapitalised(token)
        || tokens.is(token, TokenKind.NUMBER)
        || tokens.is(token, '…')
        || tokens.isQuote(token);
  }

  /**
   * {@return the end of words that go on to the end of the block: {@code – Nei, aldri. Faren:}
   * gives the word to the next turn, and they end before it}
   */
  int wordsEnd(int start) {
    int last = block.end() - 1;
    if (!tokens.is(last, TokenKind.COLON)) {
      return block.end();
    }
    for (int i = last - 1; i > start && last - i <= LONGEST_LABEL; i--) {
      if (tokens.endsSentence(i)) {
        return i + 1;
      }
    }
    return block.end();
  }
}
