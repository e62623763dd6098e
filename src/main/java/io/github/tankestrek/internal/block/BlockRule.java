package io.github.tankestrek.internal.block;

import org.jspecify.annotations.Nullable;

/** A rule that knows one sort of line. No interface, since all rules are asked of every line. */
abstract class BlockRule {
  /**
   * {@return what the line is, or null if this rule doesn't know it}
   *
   * @param page the lines and what is known of them; rules look at a few around the line only
   * @param index the number of the line
   */
  abstract @Nullable BlockKind kind(Page page, int index);
}
