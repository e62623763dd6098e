package io.github.tankestrek.internal.clause;

/**
 * What a sentence reports without quotation marks.
 *
 * @param first the first token of the words, {@code at} among them
 * @param end the token after their last
 * @param attribution who says, thinks or asks it, with the cue
 */
public record ReportedClause(int first, int end, Clause attribution) {
  /** A clause of fewer words says nothing. */
  static final int SHORTEST = 3;
}
