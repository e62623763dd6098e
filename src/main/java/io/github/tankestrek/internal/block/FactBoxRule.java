package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Knows the lines under the label of a fact box: items without a final stop, or one sentence. */
final class FactBoxRule extends BlockRule {
  private static final int MOST_WORDS = 30;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    if (index == 0 || line.opensWithQuote() || line.words() > MOST_WORDS) {
      return null;
    }
    Line above = page.line(index - 1);
    boolean under = page.follows(index, BlockKind.OTHER) && isLabel(above);
    boolean item =
        line.isTurn()
            ? !line.endsSentence() && (under || above.isTurn())
            : under || !line.endsSentence();
    boolean goesOn = page.isInFactBox() && !above.endsSentence();
    return item && (under || goesOn) ? BlockKind.OTHER : null;
  }

  static boolean isLabel(Line line) {
    Tokens tokens = line.tokens();
    int first = line.first();
    if (tokens.is(first, Word.FAKTA) || tokens.is(first, Word.FAKTABOKS)) {
      return true;
    }
    return line.length() >= 3
        && tokens.is(first, Word.DETTE)
        && tokens.is(first + 1, Word.ER)
        && (tokens.is(first + 2, Word.SAKEN) || tokens.is(first + 2, Word.SAKA));
  }
}
