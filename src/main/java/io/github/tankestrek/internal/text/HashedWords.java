package io.github.tankestrek.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * Words in lower case with their numbers. Open addressing; a slot holds a part of the word's hash
 * beside its number, so that words which are not there cost one look into one table.
 */
final class HashedWords {
  static final int NOT_FOUND = -1;

  /** The lower bits of a slot are the word's number plus one, the upper ones those of its hash. */
  private static final int NUMBER = (1 << 18) - 1;

  private final int[] slots;

  /** The letters of all words, and where each word begins. */
  private final char[] letters;

  private final int[] starts;

  /**
   * @param words the words; the number of each is its index
   */
  HashedWords(List<String> words) {
    if (words.size() >= NUMBER) {
      throw new IllegalArgumentException("more than " + NUMBER + " words: " + words.size());
    }
    slots = new int[Integer.highestOneBit(Math.max(8, words.size())) * 4];
    letters = String.join("", words).toCharArray();
    starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      int end = starts[i] + words.get(i).length();
      starts[i + 1] = end;
      int hash = mix(hash(letters, starts[i], end));
      int slot = hash & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = hash & ~NUMBER | i + 1;
    }
  }

  /**
   * {@return the number of the word, or {@link #NOT_FOUND}}
   *
   * @param text letters in lower case
   * @param start where the word begins in them
   * @param end where it ends
   * @param hash the word's {@linkplain #hash(int, char) hash}
   */
  int find(char[] text, int start, int end, int hash) {
    int mixed = mix(hash);
    for (int slot = mixed & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
      int entry = slots[slot];
      if (entry == 0) {
        return NOT_FOUND;
      }
      int word = (entry & NUMBER) - 1;
      if (((entry ^ mixed) & ~NUMBER) == 0
          && Arrays.equals(text, start, end, letters, starts[word], starts[word + 1])) {
        return word;
      }
    }
  }

  /** {@return the hash of a word} */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text[i]);
    }
    return hash;
  }

  /** {@return the hash of a word with one more letter} */
  static int hash(int hash, char c) {
    return 31 * hash + c;
  }

  /** Spreads the hash over all bits, for both ends of it are used. */
  private static int mix(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
