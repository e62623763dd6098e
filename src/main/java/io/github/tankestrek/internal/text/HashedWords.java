package io.github.tankestrek.internal.text;

import java.util.List;

/** Words in lower case with their numbers, open addressing. */
final class HashedWords {
  private final String[] words;
  private final int[] hashes;
  private final int[] slots;
  private final int longest;

  /**
   * @param words the words; the number of each is its index
   * @param reversed whether the hash runs from the last letter to the first
   */
  HashedWords(List<String> words, boolean reversed) {
    this.words = words.toArray(String[]::new);
    this.hashes = new int[this.words.length];
    this.slots = new int[Integer.highestOneBit(Math.max(8, this.words.length)) * 4];
    int max = 0;
    for (int i = 0; i < this.words.length; i++) {
      String word = this.words[i];
      hashes[i] = hash(word, reversed);
      int slot = slot(hashes[i]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
      max = Math.max(max, word.length());
    }
    this.longest = max;
  }

  int longest() {
    return longest;
  }

  /** {@return the number of the word, or -1} */
  int find(String text, int start, int end, int hash) {
    if (end - start > longest) {
      return -1;
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      int word = slots[slot] - 1;
      if (hashes[word] == hash && matches(words[word], text, start, end)) {
        return word;
      }
    }
    return -1;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & slots.length - 1;
  }

  private static boolean matches(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (CharKind.lower(text.charAt(i)) != word.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String word, boolean reversed) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = Lexicon.hash(hash, word.charAt(reversed ? word.length() - 1 - i : i));
    }
    return hash;
  }
}
