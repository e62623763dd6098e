package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what a noun for words reports, with its owner before or behind it. */
final class ReplyComplementReader {
  private final Tokens tokens;
  private final OwnedNounReader owners;
  private final ClauseWords words;
  private final ComplementEnd ends;
  private final ReportableSourceRule sourceRule;

  ReplyComplementReader(
      Tokens tokens,
      OwnedNounReader owners,
      ClauseWords words,
      ComplementEnd ends,
      ReportableSourceRule sourceRule) {
    this.tokens = tokens;
    this.owners = owners;
    this.words = words;
    this.ends = ends;
    this.sourceRule = sourceRule;
  }

  /** {@code Beskjeden fra Moe er at …, påstanden til Moe om at …, Moes erfaring er at …}. */
  @Nullable ReportedClause read(int noun, int first, int limit) {
    int next = noun + 1;
    boolean owned = next < limit && (tokens.is(next, WordClass.FROM) || tokens.is(next, Word.TIL));
    Clause cue = owned ? owners.sent(noun, limit) : owners.owned(noun, first);
    SourcePhrase source = cue == null ? null : cue.source();
    if (cue == null || source == null || !sourceRule.isSource(source)) {
      return null;
    }
    int link = cue.end();
    int that = link + 1;
    while (that < limit && words.isConnective(that)) {
      that++;
    }
    boolean states = link < limit && (isBeing(link) || tokens.is(link, Word.OM));
    if (!states || that >= limit || !tokens.is(that, Word.AT)) {
      return null;
    }
    int end = ends.find(that, limit, tokens.is(link, Word.OM));
    return end - that < ReportedClause.SHORTEST ? null : new ReportedClause(that, end, cue);
  }

  private boolean isBeing(int token) {
    return tokens.is(token, Word.ER) || tokens.is(token, Word.VAR);
  }
}
