package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows the items of a list by their bullet. */
final class BulletRule extends BlockRule {
  private static final String BULLETS = "•*·■▪●►▸‣◦○□◆♦➤→»›";

  /** An editorial opens its paragraphs with a bullet, too. */
  private static final int MOST_WORDS = 40;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    return isBullet(line) || isDashItem(page, index) ? BlockKind.OTHER : null;
  }

  static boolean isBullet(Line line) {
    Tokens tokens = line.tokens();
    return tokens.length(line.first()) == 1
        && BULLETS.indexOf(tokens.first(line.first())) >= 0
        && tokens.isAfterBlank(line.first() + 1)
        && line.words() <= MOST_WORDS
        && !line.hasSentences();
  }

  /** A dash before a lower-case word, in a list or after a colon. */
  private static boolean isDashItem(Page page, int index) {
    if (!isDashAndLower(page.line(index))) {
      return false;
    }
    return page.follows(index, BlockKind.OTHER)
        || index > 0 && page.line(index - 1).finalMark() == ':'
        || index + 1 < page.size() && isDashAndLower(page.line(index + 1));
  }

  private static boolean isDashAndLower(Line line) {
    int word = line.first() + 1;
    return line.isTurn()
        && line.tokens().is(word, TokenKind.WORD)
        && !line.opensCapitalised()
        && !line.endsSentence();
  }
}
