package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a sentence is about. In a Norwegian main clause the finite verb comes second (Norsk
 * referansegrammatikk, "setningsskjema"): the subject stands before it, or right after it where an
 * adverbial or a subordinate clause opens the sentence.
 */
final class SentenceSubject {
  /** So far from the start of its sentence the verb is looked for. */
  private static final int REACH = 60;

  private static final int LONGEST_LABEL = 3;

  private static final long OPENS_ADVERBIAL =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.SUBJUNCTION,
          WordClass.IMPERSONAL,
          WordClass.WEEKDAY,
          WordClass.MONTH);

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;

  SentenceSubject(Tokens tokens, SourcePhraseReader phrases, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /**
   * {@return the subject of a sentence if it is somebody or a named organization, else null}
   *
   * @param first the first token of the sentence
   * @param end the token after its last
   */
  @Nullable SourcePhrase read(int first, int end) {
    int limit = Math.min(end, first + REACH);
    int start = skipVerb(skipConnectives(skipLabel(first, limit), limit), limit);
    SourcePhrase opening = phrases.read(start, limit);
    if (opening != null && opening.isSomebody()) {
      return opening;
    }
    return opensAdverbial(start) ? inverted(start, limit) : null;
  }

  /** {@code Uenig: Kari Moe er …}: a word that only labels the sentence. */
  int skipLabel(int first, int limit) {
    for (int i = first + 1; i + 1 < limit && i - first <= LONGEST_LABEL; i++) {
      if (tokens.is(i, TokenKind.COLON)) {
        return i + 1;
      }
    }
    return first;
  }

  /** {@code sier Moe og legger til}: what stands before the verb is what Moe says. */
  int skipVerb(int first, int limit) {
    boolean verb =
        first + 1 < limit && verbs.isListed(first) && !tokens.head(first).isKnown(); // "leder"
    return verb ? first + 1 : first;
  }

  /** {@code Men, og, også} before the sentence proper, unless the verb follows at once. */
  private int skipConnectives(int first, int limit) {
    int i = first;
    while (i + 1 < limit
        && (tokens.is(i, TokenKind.DASH)
            || tokens.isAny(i, WordClass.of(WordClass.CONJUNCTION, WordClass.CLAUSE_ADVERB))
                && !tokens.is(i, WordClass.SUBJUNCTION)
                && !isFinite(i + 1))) {
      i++;
    }
    return i;
  }

  private boolean opensAdverbial(int start) {
    return tokens.isAny(start, OPENS_ADVERBIAL) || tokens.is(start, TokenKind.NUMBER);
  }

  /** {@code I går møtte Kari Moe …, Da hun kom, sa Kari Moe …}. */
  private @Nullable SourcePhrase inverted(int start, int limit) {
    boolean clause = tokens.is(start, WordClass.SUBJUNCTION);
    for (int i = start + 1; i + 1 < limit; i++) {
      boolean place = !clause || tokens.is(i - 1, TokenKind.COMMA);
      if (place && isFinite(i)) {
        SourcePhrase subject = phrases.read(skipAdverbs(i + 1, limit), limit);
        return subject != null && subject.isSomebody() ? subject : null;
      }
    }
    return null;
  }

  private int skipAdverbs(int first, int limit) {
    int i = first;
    while (i < limit
        && !tokens.isCapitalised(i)
        && tokens.isAny(i, WordClass.of(WordClass.CLAUSE_ADVERB, WordClass.ADVERB))) {
      i++;
    }
    return i;
  }

  private boolean isFinite(int token) {
    return tokens.is(token, TokenKind.WORD)
        && !tokens.isCapitalised(token)
        && (tokens.is(token, WordClass.NEVER_CUE)
            || verbs.isListed(token)
            || verbs.isPhrasal(token)
            || verbs.looksFinite(token));
  }
}
