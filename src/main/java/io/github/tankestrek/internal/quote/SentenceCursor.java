package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;

/** Moves through the sentences of a block, forward only. */
final class SentenceCursor {
  private final Tokens tokens;
  private final TextBlock block;
  private int start;
  private int end;

  /** The end of the sentence whose last word in the first person is known. */
  private int searched = -1;

  private int lastFirstPerson;

  SentenceCursor(Tokens tokens, TextBlock block) {
    this.tokens = tokens;
    this.block = block;
    this.start = block.first();
    this.end = block.first();
  }

  /** {@return the token after the end of the sentence around a token; tokens come in order} */
  int endAt(int token) {
    while (end <= token) {
      start = end;
      while (end < block.end() - 1 && !tokens.endsSentence(end)) {
        end++;
      }
      end++;
    }
    return end;
  }

  /**
   * {@return whether the sentence that was last asked for has a word in the first person from a
   * token on} It is searched once, however often this is asked.
   */
  boolean saysFirstPersonFrom(int token) {
    if (searched != end) {
      searched = end;
      lastFirstPerson = end - 1;
      while (lastFirstPerson >= start && !tokens.is(lastFirstPerson, WordClass.FIRST_PERSON)) {
        lastFirstPerson--;
      }
    }
    return lastFirstPerson >= token;
  }

  /** {@return the first token of the sentence that was last asked for} */
  int start() {
    return start;
  }
}
