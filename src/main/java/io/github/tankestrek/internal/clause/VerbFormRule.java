package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Tells whether a verb of speech or thought is a participle or an infinitive, by what helps it. */
final class VerbFormRule {
  private static final int AUXILIARY_REACH = 5;
  private static final int THAT_REACH = 4;

  /** {@code Moe forteller at Vik svarte slik:} has its second verb right before the colon. */
  private static final int LAST_WORDS = 2;

  private final Tokens tokens;

  VerbFormRule(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return whether a token is a participle with its auxiliary: {@code har tidligere sagt}} */
  boolean isPerfect(int token, int first) {
    return tokens.is(token, WordClass.PARTICIPLE) && hasAuxiliary(token, first);
  }

  /**
   * {@return whether a token is a form, not finite, of a verb with a particle: {@code har slått
   * fast, vil legge til, for å gi uttrykk for}}
   */
  boolean isPhrasalForm(int token, int first) {
    return tokens.is(token, WordClass.PHRASAL_FORM) && hasHelp(token, first);
  }

  /**
   * {@return whether a token is an infinitive that reports: {@code vil si at, ved å hevde at,
   * pleide å si:}}
   */
  boolean isInfinitive(int verb, int first, int end) {
    if (!tokens.is(verb, WordClass.INFINITIVE) || verb == first || !opensWords(verb + 1, end)) {
      return false;
    }
    if (tokens.is(verb - 1, Word.AA)) {
      return !(verb - 2 > first && tokens.is(verb - 2, Word.TIL)); // "få noen til å si"
    }
    for (int i = verb - 1; i >= first && verb - i <= AUXILIARY_REACH; i--) {
      if (tokens.isAny(i, ReportableSourceRule.NOT_SOURCES)) {
        return false;
      }
      if (tokens.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWords(int token, int end) {
    for (int i = token; i < Math.min(end, token + THAT_REACH); i++) {
      if (tokens.is(i, Word.AT)) {
        return true;
      }
    }
    return token + LAST_WORDS >= end;
  }

  private boolean hasHelp(int form, int first) {
    if (form > first && tokens.is(form - 1, Word.AA)) {
      return true;
    }
    for (int i = form - 1; i >= first && form - i <= AUXILIARY_REACH; i--) {
      if (tokens.is(i, WordClass.MODAL) || isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(int participle, int first) {
    for (int i = participle - 1; i >= first && participle - i <= AUXILIARY_REACH; i--) {
      if (isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAuxiliary(int token) {
    return tokens.is(token, Word.HAR) || tokens.is(token, Word.HADDE) || tokens.is(token, Word.HA);
  }
}
