package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.PhraseList;
import io.github.tankestrek.internal.text.Phrases;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows a photo credit, alone on its line or at the end of a caption. */
final class CreditRule extends BlockRule {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_CREDIT = 14;

  private static final String PHOTO = "foto";

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    boolean credit = isCredit(line) || endsInCredit(line) || isBelowCue(page, index);
    return credit ? BlockKind.CAPTION : null;
  }

  /** {@code Foto: Kari Moe, (Foto: Kari Moe / NTB), FOTO Kari Moe}. */
  static boolean isCredit(Line line) {
    Tokens tokens = line.tokens();
    int first = tokens.is(line.first(), TokenKind.OPEN) ? line.first() + 1 : line.first();
    int end =
        line.words() > MOST_WORDS
            ? PhraseList.NOT_FOUND
            : tokens.phraseEnd(Phrases.CAPTION_CUES, first, line.end());
    if (end == PhraseList.NOT_FOUND) {
      return false;
    }
    if (end == line.end() || end == line.end() - 1 && line.endsWithStop()) {
      return isPhoto(tokens, end - 1);
    }
    return tokens.is(end, TokenKind.COLON) || isPhoto(tokens, end - 1) && isNameAt(line, end);
  }

  /** {@code Foto, Arkivfoto}; other cues open sentences and links as well. */
  private static boolean isPhoto(Tokens tokens, int i) {
    return tokens.endsWith(i, PHOTO);
  }

  private static boolean isNameAt(Line line, int i) {
    Tokens tokens = line.tokens();
    int next = i + 1;
    return tokens.isCapitalised(i)
        && (next == line.end() || tokens.isCapitalised(next) || tokens.is(next, '/'));
  }

  /** {@code … sprenges ned fra fjellet. Foto: Eva Lunde} */
  private static boolean endsInCredit(Line line) {
    if (!line.mayHave(TokenKind.COLON)) {
      return false;
    }
    Tokens tokens = line.tokens();
    int nearest = Math.max(line.first() + 1, line.end() - LONGEST_CREDIT);
    for (int i = line.end() - 2; i > nearest; i--) {
      if (tokens.is(i, TokenKind.COLON)
          && tokens.isCapitalised(i - 1)
          && tokens.phraseEnd(Phrases.CAPTION_CUES, i - 1, i) == i
          && opensSentence(line, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(Line line, int token) {
    Tokens tokens = line.tokens();
    return tokens.endsSentence(token - 1)
        || tokens.is(token - 1, TokenKind.OPEN)
        || tokens.isAllCaps(token);
  }

  /** The name under a line that is only {@code Foto:}, or said once more under a credit. */
  private static boolean isBelowCue(Page page, int index) {
    Line line = page.line(index);
    if (!page.follows(index, BlockKind.CAPTION) || line.hasFinalMark()) {
      return false;
    }
    Line above = page.line(index - 1);
    boolean cue = above.finalMark() == ':' && above.words() <= 2;
    return cue && line.words() <= MOST_WORDS || isCredit(above) && BylineRule.isNameAndSource(line);
  }
}
