package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Tells whether what follows the comma after an attribution is the speaker's again: {@code – Jeg
 * tror, sier hun, at det går.} The speaker says "I" and goes on with the clause that was broken
 * off; the paper goes on about the speaker.
 */
final class Resumption {
  private static final long CONTINUES = WordClass.of(WordClass.CONJUNCTION, WordClass.SUBJUNCTION);

  private final Tokens tokens;
  private final int first;
  private final int end;
  private final boolean adjacent;
  private final boolean firstPerson;

  /**
   * @param tokens the tokens
   * @param first the token after the comma
   * @param end the token after the end of the sentence
   * @param adjacent whether nothing stands between the attribution and the comma
   * @param firstPerson whether a word in the first person comes after the comma
   */
  Resumption(Tokens tokens, int first, int end, boolean adjacent, boolean firstPerson) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.adjacent = adjacent;
    this.firstPerson = firstPerson;
  }

  /**
   * {@return whether the words go on}
   *
   * @param interrupts whether the attribution came after the first words of a sentence
   */
  boolean resumes(boolean interrupts) {
    if (first >= end || !tokens.is(first, TokenKind.WORD) || tokens.is(first, Word.SOM)) {
      return false;
    }
    if (tokens.is(first, Word.AT)) {
      return true;
    }
    if (adjacent && tokens.is(first, WordClass.NEVER_CUE)) {
      return true; // – Poenget, mener Moe, er at det går.
    }
    boolean continues = tokens.isAny(first, CONTINUES);
    boolean when =
        tokens.is(first, WordClass.SUBJUNCTION) && !tokens.is(first, WordClass.CONJUNCTION);
    boolean contrasts = adjacent && tokens.is(first, Word.MEN) && firstPerson;
    if (when || continues && !contrasts && aboutTheSpeaker()) {
      return false;
    }
    if (interrupts && adjacent && !continues) {
      return true;
    }
    boolean continuesClause = adjacent && tokens.is(first, WordClass.CONJUNCTION);
    return firstPerson || continuesClause && continuesWithSubject();
  }

  /** {@code og legger til, mens han smiler}. */
  private boolean aboutTheSpeaker() {
    int next = first + 1;
    return next < end
        && tokens.isAny(
            next,
            WordClass.of(
                WordClass.HE,
                WordClass.SHE,
                WordClass.SAY,
                WordClass.PHRASAL,
                WordClass.NEVER_CUE,
                WordClass.THINK,
                WordClass.MANNER));
  }

  private boolean continuesWithSubject() {
    int next = first + 1;
    return next < end
        && tokens.isAny(next, WordClass.of(WordClass.IMPERSONAL, WordClass.SECOND_PERSON));
  }
}
