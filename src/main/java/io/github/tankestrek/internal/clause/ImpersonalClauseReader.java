package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses in which nobody is the subject: what stands in a document ({@code heter det i
 * rapporten}), what comes from somebody ({@code kommer det fra Moe}) and the reply as a noun
 * ({@code lyder svaret fra Moe}).
 */
final class ImpersonalClauseReader {
  /** {@code i en kort kunngjøring fra Moe}. */
  private static final int SENDER_REACH = 5;

  private static final int EMERGES_REACH = 2;

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;
  private final ClauseEdges edges;

  ImpersonalClauseReader(
      Tokens tokens, SourcePhraseReader phrases, SpeechVerbs verbs, ClauseEdges edges) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
    this.edges = edges;
  }

  /**
   * {@return the clause of {@code det} and its verb, or null}
   *
   * @param verb the verb
   * @param first the token after {@code det}
   * @param limit the token after the end of the sentence
   */
  @Nullable Clause read(int verb, int first, int limit) {
    int i = edges.skipAdverbs(first, limit);
    if (i + 1 < limit && tokens.is(i, Word.AA)) {
      i += 2;
    }
    if (tokens.is(i, WordClass.FROM)) {
      return clause(verb, verb, phrases.read(i + 1, limit));
    }
    boolean emerges = emerges(first, limit);
    if (!tokens.is(verb, WordClass.DOCUMENT_VERB) && !emerges) {
      return null;
    }
    if (tokens.is(i, Word.I) || tokens.is(i, Word.AV) || tokens.is(i, Word.PAA)) {
      Clause clause = clause(verb, verb, document(i + 1, limit));
      if (clause != null) {
        return clause;
      }
    }
    return emerges ? null : new Clause(verb, i, verb, verbs.lemma(verb), null, true);
  }

  /**
   * {@return the same after a verb that is no cue by itself, {@code kommer det fra Moe, går det
   * fram av et brev}; or null}
   */
  @Nullable Clause afterAuxiliary(int verb, int first, int limit) {
    int i = edges.skipAdverbs(first, limit);
    return tokens.is(i, WordClass.FROM) || emerges(first, limit) ? read(verb, first, limit) : null;
  }

  /** {@return the clause of {@code viser en ny rapport, viser tall fra Moe}, or null} */
  @Nullable Clause byEvidence(int verb, int first, int limit) {
    int start = edges.skipAdverbs(first, limit);
    SourcePhrase source = document(start, limit);
    if (source == null || !isEvidence(start, source.end()) || isThat(source.end())) {
      return null;
    }
    boolean sent = source.first() > start;
    return clause(verb, verb, sent ? source : withOwner(source, limit).asOrganization());
  }

  /** {@code , viser tallene at}: the words are what comes after. */
  private boolean isThat(int token) {
    return tokens.is(token, Word.AT);
  }

  /** {@return a document with whose it is: {@code barometeret til Kystbanken}} */
  SourcePhrase withOwner(SourcePhrase source, int limit) {
    int to = source.end();
    SourcePhrase owner =
        tokens.is(to, Word.TIL) && tokens.isCapitalised(to + 1)
            ? phrases.read(to + 1, limit)
            : null;
    return owner == null ? source : source.upTo(owner.end());
  }

  /** {@return whether a report, a study or figures are among some words} */
  boolean isEvidence(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, TokenKind.WORD) && EvidenceNouns.contains(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a reply and its sender begin at a token} */
  boolean isReplyFrom(int token, int limit) {
    return token + 2 < limit
        && tokens.is(token, WordClass.REPLY)
        && tokens.is(token + 1, WordClass.FROM);
  }

  /** {@return the clause of a verb and {@code svaret fra Moe}, whose noun is the cue, or null} */
  @Nullable Clause fromReply(int verb, int reply, int limit) {
    return clause(verb, reply, phrases.read(reply + 2, limit));
  }

  private @Nullable Clause clause(int verb, int cue, @Nullable SourcePhrase source) {
    return source == null
        ? null
        : new Clause(verb, source.end(), cue, verbs.lemma(cue), source, true);
  }

  /**
   * {@return whether words say that something is to be found somewhere: {@code (går det) fram av,
   * (kommer det) også fram i}}
   */
  boolean emerges(int first, int limit) {
    for (int i = first; i < Math.min(limit, first + EMERGES_REACH); i++) {
      if (tokens.is(i, Word.FRAM) || tokens.is(i, Word.FREM)) {
        return true;
      }
    }
    return false;
  }

  /** {@code rapporten}, or who sent it: {@code en kunngjøring fra Moe}. */
  private @Nullable SourcePhrase document(int first, int limit) {
    int start = first;
    for (int i = first + 1; i < Math.min(limit, first + SENDER_REACH); i++) {
      if (tokens.is(i, WordClass.FROM)) {
        start = i + 1;
        break;
      }
    }
    SourcePhrase source = phrases.read(start, limit);
    return source == null ? null : source.asOrganizationIfThing();
  }
}
