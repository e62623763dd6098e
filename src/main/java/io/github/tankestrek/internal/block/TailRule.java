package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/** Knows the short lines that a page sets after the byline at an article's end. */
final class TailRule extends BlockRule {
  private static final int MOST_WORDS = 12;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    boolean small = line.words() <= MOST_WORDS && !line.endsWithStop();
    return page.isSigned() && small ? BlockKind.OTHER : null;
  }
}
