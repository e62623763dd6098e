package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads what documents and figures say: {@code Rapporten slår fast, tall fra SSB viser, i avtalen
 * står det}.
 */
final class DocumentSourceReader {
  private static final int RELATIVE_REACH = 12;

  private static final long NO_THING =
      WordClass.of(WordClass.ADVERB, WordClass.CLAUSE_ADVERB, WordClass.PREPOSITION);

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;
  private final ImpersonalClauseReader impersonal;

  DocumentSourceReader(
      Tokens tokens,
      SourcePhraseReader phrases,
      SpeechVerbs verbs,
      ImpersonalClauseReader impersonal) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
    this.impersonal = impersonal;
  }

  /** {@return whether a verb tells where something is written: {@code står det, går det fram}} */
  boolean isWritten(int verb, int end) {
    return tokens.is(verb, WordClass.DOCUMENT_VERB) || emerges(verb, end);
  }

  /**
   * {@return the clause of such a verb, {@code I avtalen står det, det heter i avtalen}; or null}
   */
  @Nullable Clause written(int verb, int first, int end) {
    if (verb > first && tokens.is(verb - 1, Word.DET)) {
      return impersonal.read(verb, verb + 1, end);
    }
    if (verb + 1 >= end || !tokens.is(verb + 1, Word.DET)) {
      return null;
    }
    Clause clause = impersonal.read(verb, verb + 2, end);
    if (clause != null && clause.source() != null) {
      return clause;
    }
    SourcePhrase document =
        tokens.is(first, WordClass.PREPOSITION) ? phrases.read(first + 1, verb) : null;
    return document == null ? null : clause(verb, document);
  }

  /**
   * {@return the clause of a verb that a document is the subject of: {@code Rapporten slår fast};
   * or null}
   */
  @Nullable Clause read(int verb, int first, int end) {
    boolean evidence = tokens.is(verb, WordClass.EVIDENCE);
    boolean says = evidence || verbs.isListed(verb) || verbs.phrasalNear(verb, end) != null;
    SourcePhrase document = says && first < verb ? phrases.read(first, verb) : null;
    boolean speaks =
        document != null
            && (evidence ? isPublisher(document) : !document.isSomebody() && isThing(document));
    if (document == null || !speaks) {
      return null;
    }
    SourcePhrase owned = impersonal.withOwner(document, verb);
    return isBefore(owned.end(), verb) ? clause(verb, owned) : null;
  }

  /**
   * {@return the end of the clause of {@code ifølge}, or of the relative clause without {@code som}
   * after it: {@code Ifølge tall SSB har hentet inn, stiger prisene}}
   */
  int afterRelative(Clause accordingTo, int limit) {
    int start = accordingTo.end();
    SourcePhrase source = accordingTo.source();
    if (source == null
        || start >= limit
        || !tokens.is(start, WordClass.NEVER_CUE)
        || !impersonal.isEvidence(source.first(), source.coreFirst())) {
      return start;
    }
    for (int i = start; i + 1 < Math.min(limit, start + RELATIVE_REACH); i++) {
      if (tokens.is(i, TokenKind.COMMA)) {
        return i;
      }
    }
    return start;
  }

  /** {@code går det fram, kommer det også fram}. */
  private boolean emerges(int verb, int end) {
    return verb + 2 < end
        && tokens.is(verb + 1, Word.DET)
        && verbs.isPhrasal(verb)
        && impersonal.emerges(verb + 2, end);
  }

  /** {@code Rapporten, den nye planen}, not {@code Likevel}, {@code Foreløpig}. */
  private boolean isThing(SourcePhrase phrase) {
    int first = phrase.first();
    if (tokens.isAny(first, NO_THING)) {
      return false;
    }
    return phrase.end() - first > 1
        || tokens.endsWith(first, "en")
        || tokens.endsWith(first, "et")
        || tokens.endsWith(first, "a")
        || tokens.endsWith(first, "ne")
        || tokens.endsWith(first, "nde")
        || tokens.endsWith(first, "er")
        || tokens.endsWith(first, "ar");
  }

  /** {@code Rapporten viser at, tall fra SSB viser at}, but not {@code Moe viser at}. */
  private boolean isPublisher(SourcePhrase source) {
    return source.kind() != SourcePhrase.Kind.PRONOUN
        && impersonal.isEvidence(source.first(), source.end());
  }

  /** Right before the verb, or before the relative clause that ends there. */
  private boolean isBefore(int end, int verb) {
    return end == verb
        || end + 1 < verb
            && tokens.is(end, TokenKind.COMMA)
            && tokens.is(end + 1, Word.SOM)
            && tokens.is(verb - 1, TokenKind.COMMA);
  }

  private Clause clause(int verb, SourcePhrase document) {
    SourcePhrase source = phrases.sender(document).asOrganizationIfThing();
    return new Clause(verb, verb + 1, verb, verbs.lemma(verb), source, true);
  }
}
