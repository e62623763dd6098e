package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/**
 * Knows a few words with a colon over a heading: {@code Statsministeren om valget:}; in the body
 * over a heading that quotes.
 */
final class KickerRule extends BlockRule {
  private static final int MOST_WORDS = 10;

  /** In the body a longer line with a colon hands over to a speaker. */
  private static final int MOST_IN_BODY = 3;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    int next = page.next(index);
    if (line.finalMark() != ':' || line.isTurn() || line.hasSentences() || next == Page.NONE) {
      return null;
    }
    boolean top = page.paragraphs() == 0;
    Line below = page.line(next);
    boolean heading =
        line.words() <= (top ? MOST_WORDS : MOST_IN_BODY)
            && (top || below.isTurn())
            && Headings.isShort(below)
            && !below.hasAttribution()
            && page.goesOn(next);
    return heading ? BlockKind.HEADING : null;
  }
}
