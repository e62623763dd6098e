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

  /** The number of a {@link Word} stands between the classes and that. */
  private static final int WORD_SHIFT = 55;

  private static final int WORD = 0xFF;
  private static final long CLASSES = (1L << WORD_SHIFT) - 1;

  private static final long NAMES = names();

  /** Where sets are still to come, the numbers of those that have. */
  private final Map<Long, Short> known = new HashMap<>();

  private long[] sets = {0};
  private short[] withoutNames = {UNKNOWN};

  ClassSets() {
    known.put(0L, (short) UNKNOWN);
  }

  ClassSets(TableReader in) {
    sets = in.longs();
    withoutNames = in.shorts();
  }

  void write(TableWriter out) throws IOException {
    out.longs(sets);
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
    return number(classes | (long) word << WORD_SHIFT | (headless ? HEADLESS : 0));
  }

  /** {@return the classes of a set} */
  long classes(int set) {
    return sets[set] & CLASSES;
  }

  /** {@return the number of the {@link Word} whose set it is, or 0} */
  int wordNumber(int set) {
    return (int) (sets[set] >>> WORD_SHIFT) & WORD;
  }

  boolean isHeadless(int set) {
    return sets[set] < 0;
  }

  /** {@return the set without the classes of names, for a word without a capital} */
  int withoutNames(int set) {
    return withoutNames[set];
  }

  private short number(long set) {
    Short number = known.get(set);
    if (number != null) {
      return number;
    }
    short rest = (set & NAMES) == 0 ? (short) sets.length : number(set & ~NAMES);
    short added = (short) sets.length;
    if (added < 0) {
      throw new IllegalStateException("more sets of word classes than " + Short.MAX_VALUE);
    }
    sets = Arrays.copyOf(sets, added + 1);
    sets[added] = set;
    withoutNames = Arrays.copyOf(withoutNames, added + 1);
    withoutNames[added] = rest;
    known.put(set, added);
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
}
