package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import java.util.List;

/** A few words. Most others are told by their first letter or their length. */
final class WordSet {
  private final List<String> words;

  /** The first letters and the lengths that occur, as bits. */
  private final long letters;

  private final long lengths;

  private WordSet(List<String> words) {
    this.words = words;
    long firsts = 0;
    long sizes = 0;
    for (String word : words) {
      firsts |= bit(word.charAt(0));
      sizes |= bit(word.length());
    }
    this.letters = firsts;
    this.lengths = sizes;
  }

  /** {@return the set of the words, given in lower case} */
  static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  boolean contains(Tokens tokens, int token) {
    if ((letters & bit(tokens.firstLower(token))) == 0
        || (lengths & bit(tokens.length(token))) == 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (tokens.is(token, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static long bit(int number) {
    return 1L << number;
  }
}
