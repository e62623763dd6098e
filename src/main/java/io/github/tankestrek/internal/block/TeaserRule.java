package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/** Knows links to other articles: under a label with a colon, or several in a row in the text. */
final class TeaserRule extends BlockRule {
  private static final int FEWEST_IN_ROW = 3;
  private static final int MOST_IN_LABEL = 4;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    if (index == 0 || !Headings.isShort(page.line(index)) && !isLabel(page.line(index))) {
      return null;
    }
    boolean labelled = page.follows(index, BlockKind.OTHER) && isLabel(page.line(index - 1));
    return labelled || page.paragraphs() > 0 && isInRow(page, index) ? BlockKind.OTHER : null;
  }

  private static boolean isInRow(Page page, int index) {
    int row = 1;
    for (int i = index - 1; row < FEWEST_IN_ROW && isLink(page, i); i--) {
      row++;
    }
    for (int i = index + 1; row < FEWEST_IN_ROW && isLink(page, i); i++) {
      row++;
    }
    return row >= FEWEST_IN_ROW;
  }

  private static boolean isLink(Page page, int index) {
    if (index < 0 || index >= page.size()) {
      return false;
    }
    BlockKind kind = page.kind(index);
    Line line = page.line(index);
    return (kind == null || kind == BlockKind.OTHER)
        && !FurnitureRule.isFurniture(line)
        && (Headings.isShort(line) || isLabel(line));
  }

  private static boolean isLabel(Line line) {
    return line.finalMark() == ':' && line.words() <= MOST_IN_LABEL;
  }
}
