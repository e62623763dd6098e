package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/** Knows the run of subheadings that some papers set right under the headline. */
final class HeadingRunRule extends BlockRule {
  private static final int MOST_WITH_STOP = 3;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    boolean under = page.paragraphs() == 0 && page.headings() > 0;
    if (!under || !page.goesOn(index)) {
      return null;
    }
    boolean heading =
        Headings.isShort(line)
            || isWithStop(page, index)
            || Headings.isShortQuestion(line) && !isAnswered(page, index);
    return heading ? BlockKind.HEADING : null;
  }

  /** {@code På tide.} */
  private static boolean isWithStop(Page page, int index) {
    Line line = page.line(index);
    return line.endsWithStop()
        && line.words() <= MOST_WITH_STOP
        && !line.isTurn()
        && !line.isName()
        && page.follows(index, BlockKind.HEADING);
  }

  private static boolean isAnswered(Page page, int index) {
    int next = page.next(index);
    return next != Page.NONE && page.line(next).isTurn();
  }
}
