package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Tells whose words can be reported: not the paper's own, and nobody's by {@code det, man}. */
final class ReportableSourceRule {
  /** Words that stand for the paper itself, its reader or nobody. */
  static final long NOT_SOURCES =
      WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON, WordClass.IMPERSONAL);

  private final Tokens tokens;

  ReportableSourceRule(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return whether the words of a source can be reported} */
  boolean isSource(SourcePhrase source) {
    int first = source.coreFirst();
    boolean determiner = // "denne rapporten", but not "det han frykter"
        source.coreEnd() - first > 1
            && tokens.is(first, WordClass.DETERMINER)
            && !tokens.is(first, Word.DET);
    return source.kind() != SourcePhrase.Kind.AUTHOR
        && (determiner || !tokens.isAny(first, NOT_SOURCES));
  }
}
