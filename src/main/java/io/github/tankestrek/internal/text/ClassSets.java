package io.github.tankestrek.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The sets of word classes that occur, by number. There are some hundred of them, so that a token
 * has its set in two bytes, and all of them stay in the nearest cache.
 */
final class ClassSets {
  private static final long NAMES = names();

  private final Map<Long, Short> known = new HashMap<>();
  private long[] sets = {0};
  private short[] withoutNames = {0};

  ClassSets() {
    known.put(0L, (short) 0);
  }

  /** {@return the number of each set, which is remembered} */
  short[] numbers(long[] classes) {
    short[] numbers = new short[classes.length];
    for (int i = 0; i < classes.length; i++) {
      numbers[i] = number(classes[i]);
    }
    return numbers;
  }

  /** {@return the sets by their numbers} */
  long[] all() {
    return sets;
  }

  /** {@return for each set the same without the classes of names, for a word without a capital} */
  short[] withoutNames() {
    return withoutNames;
  }

  private short number(long classes) {
    Short number = known.get(classes);
    if (number != null) {
      return number;
    }
    short rest = (classes & NAMES) == 0 ? (short) sets.length : number(classes & ~NAMES);
    short added = (short) sets.length;
    if (added < 0) {
      throw new IllegalStateException("more sets of word classes than " + Short.MAX_VALUE);
    }
    sets = Arrays.copyOf(sets, added + 1);
    sets[added] = classes;
    withoutNames = Arrays.copyOf(withoutNames, added + 1);
    withoutNames[added] = rest;
    known.put(classes, added);
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
