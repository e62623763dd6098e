package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;

/** The words of an article that are capitalised where no sentence begins, so most likely names. */
final class CapitalisedWords {
  /** A text made so that its words share their hashes costs no more; it only loses some names. */
  private static final int MOST_PROBES = 64;

  private final Tokens tokens;

  /** Token numbers plus one, by the hash of the word; 0 is free. */
  private final int[] slots;

  private CapitalisedWords(Tokens tokens, int[] slots) {
    this.tokens = tokens;
    this.slots = slots;
  }

  static CapitalisedWords of(Tokens tokens) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += tokens.isCapitalised(i) ? 1 : 0;
    }
    CapitalisedWords words =
        new CapitalisedWords(tokens, new int[Integer.highestOneBit(Math.max(4, count)) * 4]);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapitalised(i) && !opensSentence(tokens, i)) {
        words.slots[words.slot(i, false)] = i + 1;
      }
    }
    return words;
  }

  boolean contains(int token) {
    int slot = slot(token, false);
    return slots[slot] != 0 && isWord(slot, token, false);
  }

  /** {@return whether a word without its genitive s stands in the article, too} */
  boolean containsStem(int token) {
    int slot = slot(token, true);
    return slots[slot] != 0 && isWord(slot, token, true);
  }

  /** {@return whether a sentence, a quote or a line begins with the token} */
  static boolean opensSentence(Tokens tokens, int token) {
    if (token == 0) {
      return true;
    }
    int before = token - 1;
    if (tokens.endsSentence(before) || tokens.is(before, TokenKind.NEWLINE)) {
      return true;
    }
    return tokens.is(before, TokenKind.DASH)
        || tokens.is(before, TokenKind.COLON)
        || tokens.isQuote(before);
  }

  /** The slot of a word or of its stem, or the one it may have. */
  private int slot(int token, boolean stem) {
    int hash = stem ? tokens.stemHash(token) : tokens.hash(token);
    int slot = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & slots.length - 1;
    for (int n = 0; n < MOST_PROBES && slots[slot] != 0; n++) {
      if (isWord(slot, token, stem)) {
        return slot;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isWord(int slot, int token, boolean stem) {
    int word = slots[slot] - 1;
    return stem ? tokens.isStem(word, token) : tokens.same(word, token);
  }
}
