package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows the lines of result lists and tables by their figures. */
final class ResultRule extends BlockRule {
  private static final int MOST_WORDS = 24;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    boolean below = isResult(page, index + 1);
    boolean listed = below || page.follows(index, BlockKind.OTHER);
    boolean result = isResult(line) && listed || isTitle(line) && below;
    return result ? BlockKind.OTHER : null;
  }

  private static boolean isResult(Page page, int index) {
    return index < page.size() && isResult(page.line(index));
  }

  /** {@code 1. Ola Vik, Lauvdal IL, 24.13,4}, {@code Nes - Lauvdal 3-1 (1-0)}. */
  private static boolean isResult(Line line) {
    if (line.words() > MOST_WORDS || line.endsSentence() || line.isTurn()) {
      return false;
    }
    int figures = line.hasFigure() ? figures(line) : 0;
    return isNumbered(line) || figures >= 2 && figures * 3 >= line.words();
  }

  /** {@code Menn, 10 kilometer:} over the results. */
  private static boolean isTitle(Line line) {
    return line.finalMark() == ':' && line.words() <= 6;
  }

  private static boolean isNumbered(Line line) {
    Tokens tokens = line.tokens();
    int next = line.first() + 1;
    return tokens.is(line.first(), TokenKind.NUMBER)
        && (tokens.is(next, '.') || tokens.is(next, ')'))
        && tokens.isCapitalised(next + 1);
  }

  private static int figures(Line line) {
    int figures = 0;
    for (int i = line.first(); i < line.end(); i++) {
      figures += line.tokens().is(i, TokenKind.NUMBER) ? 1 : 0;
    }
    return figures;
  }
}
