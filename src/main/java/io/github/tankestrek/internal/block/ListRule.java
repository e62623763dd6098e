package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Knows the items of a list that a colon opens: short lines of one form, two at least. */
final class ListRule extends BlockRule {
  private static final int MOST_WORDS = 16;
  private static final long VERB = WordClass.VERB.bit();
  private static final long ANY_VERB = WordClass.of(WordClass.VERB, WordClass.NEVER_CUE);

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    if (index == 0 || page.paragraphs() == 0) {
      return null;
    }
    Line line = page.line(index);
    boolean item =
        page.isInList() ? isItem(line, VERB) && !isHeading(page, index) : opens(page, index);
    return item ? BlockKind.OTHER : null;
  }

  private static boolean opens(Page page, int index) {
    return page.line(index - 1).finalMark() == ':'
        && page.follows(index, BlockKind.PARAGRAPH)
        && index + 1 < page.size()
        && isItem(page.line(index), ANY_VERB)
        && isItem(page.line(index + 1), ANY_VERB)
        && !isHeading(page, index + 1);
  }

  /** A short line over running text ends the list. */
  private static boolean isHeading(Page page, int index) {
    Line line = page.line(index);
    int next = page.next(index);
    return !line.endsWithStop()
        && !line.hasFigure()
        && next != Page.NONE
        && page.line(next).isRunning();
  }

  private static boolean isItem(Line line, long verbs) {
    return line.words() > 1
        && line.words() <= MOST_WORDS
        && !line.isTurn()
        && !line.opensWithQuote()
        && !line.endsAskingOrShouting()
        && !line.hasSentences()
        && !hasClause(line, verbs);
  }

  /** A whole clause with a stop is a paragraph. */
  private static boolean hasClause(Line line, long verbs) {
    Tokens tokens = line.tokens();
    for (int i = line.first() + 1; i < line.end() && line.endsWithStop(); i++) {
      if (tokens.isAny(i, verbs) && !tokens.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }
}
