package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/**
 * Knows the writer's name alone on a line, right under the headline or at the end, and the title
 * below it.
 */
final class WriterNameRule extends BlockRule {

  private static final int MOST_IN_ROLE = 8;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    if (index == 0 || line.hasFinalMark()) {
      return null;
    }
    if (!line.isName()) {
      return isRoleBelowName(page, index) ? BlockKind.BYLINE : null;
    }
    boolean top = page.paragraphs() == 0 && page.follows(index, BlockKind.HEADING);
    boolean bottom = page.paragraphs() > 0 && page.next(index) == Page.NONE;
    boolean beforeByline = index + 1 < page.size() && page.kind(index + 1) == BlockKind.BYLINE;
    return top || bottom || beforeByline ? BlockKind.BYLINE : null;
  }

  /** {@code Lærer, Oslo} */
  private static boolean isRoleBelowName(Page page, int index) {
    Line line = page.line(index);
    return page.paragraphs() == 0
        && page.follows(index, BlockKind.BYLINE)
        && page.line(index - 1).isName()
        && line.words() <= MOST_IN_ROLE
        && line.tokens().head(line.first()).isSingularRole();
  }
}
