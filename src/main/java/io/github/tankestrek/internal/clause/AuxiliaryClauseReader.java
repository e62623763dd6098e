package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.clause.SourcePhrase.Kind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses whose finite verb is no cue, although what comes with it is: {@code skal han ha
 * sagt, har Moe uttalt, kommer det fra Moe, er svaret fra Moe}.
 */
final class AuxiliaryClauseReader {
  /** So near after the source its participle stands. */
  private static final int PARTICIPLE_REACH = 3;

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;
  private final ClauseEdges edges;
  private final ImpersonalClauseReader impersonal;

  AuxiliaryClauseReader(
      Tokens tokens,
      SourcePhraseReader phrases,
      SpeechVerbs verbs,
      ClauseEdges edges,
      ImpersonalClauseReader impersonal) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
    this.edges = edges;
    this.impersonal = impersonal;
  }

  /** {@return the clause of an auxiliary, or null if it attributes nothing} */
  @Nullable Clause read(int auxiliary, int limit) {
    int next = auxiliary + 1;
    if (tokens.is(next, Word.DET)) {
      return impersonal.afterAuxiliary(auxiliary, next + 1, limit);
    }
    if (impersonal.isReplyFrom(next, limit)) {
      return impersonal.fromReply(auxiliary, next, limit);
    }
    Clause perfect = isPerfect(auxiliary) ? withParticiple(auxiliary, limit) : null;
    return perfect == null && tokens.is(auxiliary, WordClass.MODAL)
        ? withInfinitive(auxiliary, limit)
        : perfect;
  }

  /** {@code kan Moe fortelle, må hun innrømme}: nothing but the verb after its subject. */
  private @Nullable Clause withInfinitive(int modal, int limit) {
    SourcePhrase source = phrases.read(edges.skipAdverbs(modal + 1, limit), limit);
    if (source == null || source.kind() != Kind.NAME && source.kind() != Kind.PRONOUN) {
      return null;
    }
    int verb = edges.skipAdverbs(source.end(), limit);
    boolean says =
        verb < limit
            && tokens.is(verb, WordClass.INFINITIVE)
            && edges.surelyCloses(verb + 1, limit);
    return says ? new Clause(modal, verb + 1, verb, verbs.lemma(verb), source, true) : null;
  }

  private @Nullable Clause withParticiple(int auxiliary, int limit) {
    SourcePhrase source = phrases.read(edges.skipAdverbs(auxiliary + 1, limit), limit);
    if (source == null
        || source.kind() == Kind.GROUP_NOUN
        || source.kind() == Kind.NOUN && !edges.isDefinite(source)) {
      return null;
    }
    for (int i = source.end(); i < Math.min(limit, source.end() + PARTICIPLE_REACH); i++) {
      if (tokens.is(i, WordClass.PARTICIPLE) && edges.closes(i + 1)) {
        return new Clause(auxiliary, i + 1, i, verbs.lemma(i), source, true);
      }
    }
    return null;
  }

  private boolean isPerfect(int auxiliary) {
    return tokens.is(auxiliary, Word.SKAL)
        || tokens.is(auxiliary, Word.SKULLE)
        || tokens.is(auxiliary, Word.HAR)
        || tokens.is(auxiliary, Word.HADDE);
  }
}
