package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/**
 * Knows subheadings in the text: short lines without a final stop over running text, also with a
 * dash: {@code – Følger veldig nøye med}.
 */
final class SubheadingRule extends BlockRule {
  private static final int MOST_WITHOUT_DASH = 10;
  private static final int MOST_WITH_ATTRIBUTION = 10;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    int next = page.next(index);
    boolean heading =
        next != Page.NONE
            && Headings.isShort(line)
            && (line.isTurn() || line.words() <= MOST_WITHOUT_DASH)
            && !Headings.endsForeignQuote(line)
            && (line.opensCapitalised() || line.isTurn())
            && isTextBelow(page, next)
            && !(line.hasAttribution() && line.words() > MOST_WITH_ATTRIBUTION);
    return heading ? BlockKind.HEADING : null;
  }

  /** Two headings may stand together, more are a list. */
  private static boolean isTextBelow(Page page, int next) {
    Line below = page.line(next);
    if (below.isRunning() || below.isTurn() || below.endsSentence()) {
      return true;
    }
    int afterNext = page.next(next);
    return afterNext != Page.NONE && page.line(afterNext).isRunning();
  }
}
