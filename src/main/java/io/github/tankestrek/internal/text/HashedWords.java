package io.github.tankestrek.internal.text;

import com.google.common.primitives.Shorts;
import java.io.IOException;
import java.util.List;

/**
 * Words in lower case with a value each. A word of up to eight Latin letters is one number, its
 * <em>key</em>, which the tokenizer makes while it passes over the letters; so most words are
 * found, or found missing, without a second look at them. Open addressing.
 */
final class HashedWords {
  static final int NOT_FOUND = -1;

  private static final int LETTERS_IN_KEY = 8;

  /** A letter in a key has eight bits. */
  private static final int LETTER = Byte.SIZE;

  private static final int WIDE = 1 << LETTER;

  /** The lower bits of a slot are the word's number plus one, the upper ones those of its hash. */
  private static final int NUMBER = (1 << 18) - 1;

  /** In the second half of a record, beside the value: whether the word is all in its key. */
  private static final long IN_KEY = 1L << 31;

  private static final int START_SHIFT = 32;

  private final int[] slots;

  /** For each word, and one after the last, its key, and where its letters begin with its value. */
  private final long[] records;

  /** The letters of all words. */
  private final char[] letters;

  /**
   * @param words the words
   * @param values the value of each, from 0 to {@link Short#MAX_VALUE}
   */
  HashedWords(List<String> words, short[] values) {
    if (words.size() >= NUMBER) {
      throw new IllegalArgumentException("more than " + NUMBER + " words: " + words.size());
    }
    // At most two thirds are used; more free ones would not stay in the cache.
    slots = new int[Integer.highestOneBit(Math.max(8, words.size() * 3 / 2)) * 2];
    letters = String.join("", words).toCharArray();
    records = new long[(words.size() + 1) * 2];
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = start + words.get(i).length();
      put(i, start, end, values[i]);
      start = end;
    }
    records[words.size() * 2 + 1] = (long) start << START_SHIFT;
  }

  /** {@return a table in which the value of each word is its index} */
  static HashedWords numbered(List<String> words) {
    short[] values = new short[words.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Shorts.checkedCast(i);
    }
    return new HashedWords(words, values);
  }

  HashedWords(TableReader in) {
    slots = in.ints();
    records = in.longs();
    letters = in.chars();
  }

  void write(TableWriter out) throws IOException {
    out.ints(slots);
    out.longs(records);
    out.chars(letters);
  }

  private void put(int number, int start, int end, short value) {
    long key = key(letters, start, end);
    boolean inKey = isInKey(end - start, widths(letters, start, end));
    records[number * 2] = key;
    records[number * 2 + 1] = (long) start << START_SHIFT | value | (inKey ? IN_KEY : 0);
    int hash = hash(key, end - start);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = hash & ~NUMBER | number + 1;
  }

  /** {@return the value of a word in any case, or {@link #NOT_FOUND}} */
  int find(char[] text, int start, int end) {
    return find(text, start, end, key(text, start, end), widths(text, start, end));
  }

  /**
   * {@return the value of a word, or {@link #NOT_FOUND}}
   *
   * @param text characters, in any case
   * @param start where the word begins in them
   * @param end where it ends
   * @param key its key
   * @param widths all of its letters in lower case, or-ed
   */
  int find(char[] text, int start, int end, long key, int widths) {
    int hash = hash(key, end - start);
    for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
      int entry = slots[slot];
      if (entry == 0) {
        return NOT_FOUND;
      }
      int record = ((entry & NUMBER) - 1) * 2;
      if (((entry ^ hash) & ~NUMBER) == 0 && records[record] == key) {
        long rest = records[record + 1];
        boolean same =
            (rest & IN_KEY) != 0 && isInKey(end - start, widths) || isAt(text, start, end, record);
        if (same) {
          return (short) rest;
        }
      }
    }
  }

  private boolean isAt(char[] text, int start, int end, int record) {
    int first = (int) (records[record + 1] >>> START_SHIFT);
    int next = (int) (records[record + 3] >>> START_SHIFT);
    if (end - start != next - first) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (CharKind.lower(text[i]) != letters[first + i - start]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInKey(int length, int widths) {
    return length <= LETTERS_IN_KEY && widths < WIDE;
  }

  /** {@return the key of a word with one more letter, given in lower case} */
  static long key(long key, char letter) {
    return key << LETTER | letter;
  }

  private static long key(char[] text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key(key, CharKind.lower(text[i]));
    }
    return key;
  }

  private static int widths(char[] text, int start, int end) {
    int widths = 0;
    for (int i = start; i < end; i++) {
      widths |= CharKind.lower(text[i]);
    }
    return widths;
  }

  /** The upper half of a product depends on all bits; both ends of it are used. */
  private static int hash(long key, int length) {
    return (int) ((key ^ length) * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
  }
}
