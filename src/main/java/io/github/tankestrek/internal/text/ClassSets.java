package io.github.tankestrek.internal.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The sets of word classes that occur, by number. There are some hundred of them, so that a token
 * has its set in two bytes, and all of them stay in the nearest cache. A {@link Word} has a set of
 * its own.
 */
final class ClassSets {
  /** The set of a word that is in no list. */
  static final int UNKNOWN = 0;

  /** Stands in a set beside the classes: the word ends in no head that the lists have. */
  private static final long HEADLESS = 1L << 63;

  /** Likewise: some phrase of the lists begins with the word. */
  static final long OPENS_PHRASE = 1L << 62;

  /** What may be a class. */
  private static final long CLASSES = ~(HEADLESS | OPENS_PHRASE);

  private static final long NAMES = names();

  /** Where sets are still to come, the numbers of those that have. */
  private final Map<SetOfWord, Short> known = new HashMap<>();

  private long[] sets = {0};

  /** For each set the number of the {@link Word} that it is of, or 0. */
  private byte[] words = {0};

  private short[] withoutNames = {UNKNOWN};

  ClassSets() {
    known.put(new SetOfWord(0, 0), (short) UNKNOWN);
  }

  ClassSets(TableReader in) {
    sets = in.longs();
    words = in.bytes();
    withoutNames = in.shorts();
  }

  void write(TableWriter out) throws IOException {
    out.longs(sets);
    out.bytes(words);
    out.shorts(withoutNames);
  }

  /**
   * {@return the number of a set, which is remembered}
   *
   * @param classes the classes
   * @param word the number of the {@link Word} whose classes they are, or 0
   * @param headless whether it ends in no head that the lists have
   */
  short number(long classes, int word, boolean headless) {
    return number(new SetOfWord(headless ? classes | HEADLESS : classes, word));
  }

  /** {@return the classes of a set} */
  long classes(int set) {
    return sets[set] & CLASSES;
  }

  /** {@return whether a set has at least one of the classes} */
  boolean isAny(int set, long classes) {
    return (sets[set] & classes) != 0;
  }

  boolean isHeadless(int set) {
    return isAny(set, HEADLESS);
  }

  boolean opensPhrase(int set) {
    return isAny(set, OPENS_PHRASE);
  }

  /** {@return the number of the {@link Word} whose set it is, or 0} */
  int wordNumber(int set) {
    return words[set] & Word.MOST;
  }

  /** {@return the set without the classes of names, for a word without a capital} */
  int withoutNames(int set) {
    return withoutNames[set];
  }

  private short number(SetOfWord one) {
    Short number = known.get(one);
    if (number != null) {
      return number;
    }
    boolean named = (one.set & NAMES) != 0;
    short rest = named ? number(new SetOfWord(one.set & ~NAMES, one.word)) : (short) sets.length;
    short added = (short) sets.length;
    if (added < 0) {
      throw new IllegalStateException("more sets of word classes than " + Short.MAX_VALUE);
    }
    sets = Arrays.copyOf(sets, added + 1);
    sets[added] = one.set;
    words = Arrays.copyOf(words, added + 1);
    words[added] = (byte) one.word;
    withoutNames = Arrays.copyOf(withoutNames, added + 1);
    withoutNames[added] = rest;
    known.put(one, added);
    return added;
  }

  private static long names() {
    long bits = 0;
    for (WordClass c : WordClass.values()) {
      if (c.isProper()) {
        bits |= c.bit();
      }
    }
    return bits;
  }

  /** A set, with the number of the word that it is of. */
  private record SetOfWord(long set, int word) {}
}
