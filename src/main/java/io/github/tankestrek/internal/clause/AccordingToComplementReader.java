package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clause behind {@code ifølge}: {@code Ifølge Moe er brua trygg; brua er ifølge Moe
 * trygg}.
 */
final class AccordingToComplementReader {
  private static final int LONGEST_PLACE = 12;

  private final Tokens tokens;
  private final ClauseWords words;
  private final AccordingToReader accordingTo;
  private final DocumentSourceReader documents;

  AccordingToComplementReader(
      Tokens tokens,
      ClauseWords words,
      AccordingToReader accordingTo,
      DocumentSourceReader documents) {
    this.tokens = tokens;
    this.words = words;
    this.accordingTo = accordingTo;
    this.documents = documents;
  }

  /** {@return what stands beside {@code ifølge} at a token and its source, or null} */
  @Nullable ReportedClause read(int i, int first, int limit) {
    boolean relative = i > 0 && tokens.is(i - 1, Word.SOM);
    Clause clause = relative ? null : accordingTo.read(i, limit);
    if (clause == null) {
      return null;
    }
    SourcePhrase source = clause.source();
    boolean interrupts = i > first && words.isFinite(i - 1);
    if (source != null && interrupts) {
      clause = new Clause(i, source.coreEnd(), clause.cue(), clause.lemma(), source.core(), true);
    }
    int start = documents.afterRelative(clause, limit);
    if (start < limit && tokens.is(start, TokenKind.COMMA)) {
      start = afterRelative(start + 1, limit);
    }
    boolean place = i > first && !interrupts && isPlace(start, limit);
    return place
            || limit - start < (interrupts ? ReportedClause.SHORTEST - 1 : ReportedClause.SHORTEST)
        ? null
        : new ReportedClause(start, limit, clause);
  }

  /** {@code …, ifølge Moe i Nes kommune}: where the source belongs, not a clause. */
  private boolean isPlace(int first, int limit) {
    boolean opens =
        first < limit && limit - first <= LONGEST_PLACE && tokens.is(first, WordClass.PREPOSITION);
    for (int i = first; opens && i < limit; i++) {
      opens = !words.isFinite(i) && !tokens.is(i, TokenKind.COMMA);
    }
    return opens;
  }

  /** {@code Ifølge Moe, som eier brua, er den trygg}. */
  private int afterRelative(int token, int limit) {
    if (token >= limit || !tokens.is(token, Word.SOM)) {
      return token;
    }
    int i = token;
    while (i < limit && !tokens.is(i, TokenKind.COMMA)) {
      i++;
    }
    return i + 1;
  }
}
