package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/** Knows the headline: the first line, if it does not end as a statement does. */
final class HeadlineRule extends BlockRule {
  private static final int MOST_WORDS = 26;
  private static final int MOST_WITH_STOP = 4;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    boolean top = page.headings() == 0 && page.paragraphs() == 0;
    boolean headline =
        top
            && line.words() > 0
            && line.words() <= MOST_WORDS
            && page.next(index) != Page.NONE
            && isOpen(page, line);
    return headline ? BlockKind.HEADING : null;
  }

  private static boolean isOpen(Page page, Line line) {
    return switch (line.finalMark()) {
      case Line.NO_MARK, '…' -> true;
      case '?', '!' -> !page.isInterview() || !line.isTurn();
      case '.' ->
          line.words() <= MOST_WITH_STOP && !line.isTurn() && !line.isName() && !line.hasVerb();
      default -> false;
    };
  }
}
