package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Tells which words make a clause out of a sentence: its finite verb and what subordinates it. */
final class ClauseWords {
  private static final long NO_SUBJUNCTION =
      WordClass.of(WordClass.PREPOSITION, WordClass.ADVERB, WordClass.CLAUSE_ADVERB);

  private final Tokens tokens;
  private final SpeechVerbs verbs;

  ClauseWords(Tokens tokens, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** {@return whether what stands behind a word has no main verb of the sentence} */
  boolean isSubordinating(int i) {
    return isSubjunction(i) || tokens.is(i, Word.OM) || tokens.is(i, Word.SOM);
  }

  /** {@return whether a word is a subjunction and nothing else} */
  boolean isSubjunction(int i) {
    return tokens.is(i, WordClass.SUBJUNCTION) && !tokens.isAny(i, NO_SUBJUNCTION);
  }

  /** {@return whether a word may be a finite verb, by its form if it is on no list} */
  boolean isFinite(int token) {
    return isSurelyFinite(token) || verbs.looksFinite(token);
  }

  /** {@return the same, or whether it may be a passive by its form: {@code tas, stenges}} */
  boolean isFiniteOrPassive(int token) {
    boolean passive = tokens.endsWith(token, "es") || tokens.endsWith(token, "as");
    return isFinite(token) || passive && tokens.classes(token) == 0 && !tokens.isCapitalised(token);
  }

  /** {@return whether a word is a finite verb of the lists and nothing else} */
  boolean isSurelyFinite(int token) {
    return !tokens.isCapitalised(token)
        && !verbs.maybeParticiple(token)
        && !tokens.head(token).isKnown()
        && (tokens.is(token, WordClass.NEVER_CUE) || verbs.isListed(token));
  }

  /** {@return whether a word joins a sentence to the one before: {@code også, derfor}} */
  boolean isConnective(int token) {
    return tokens.is(token, WordClass.CONNECTIVE);
  }
}
