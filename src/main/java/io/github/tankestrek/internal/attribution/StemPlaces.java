package io.github.tankestrek.internal.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which passages the stems stand that are asked for. */
final class StemPlaces {
  private static final int[] NOWHERE = {};

  private final Map<Integer, Places> stems = new HashMap<>();

  /** A bit for each stem asked for; most words of the body are told so. */
  private long filter;

  /** Asks for a stem. */
  void ask(int stem) {
    if (!stems.containsKey(stem)) {
      stems.put(stem, new Places());
    }
    filter |= bit(stem);
  }

  /** {@return whether no stem is asked for} */
  boolean isEmpty() {
    return stems.isEmpty();
  }

  /** {@return where a stem stands, or null if nobody has asked for it} */
  @Nullable Places of(int stem) {
    return (filter & bit(stem)) == 0 ? null : stems.get(stem);
  }

  /** One of 64 bits, from all letters of a stem. */
  private static long bit(int stem) {
    return 1L << (stem * 0x9E3779B1 >>> 26);
  }

  /** The passages with one stem. */
  static final class Places {
    /** A stem in more passages than these tells nothing. */
    private static final int MOST = 64;

    private int[] passages = NOWHERE;
    private int count;
    private int lastHeading = -1;

    /** Adds a passage; they come in order. */
    void add(int passage) {
      boolean again = count > 0 && passages[count - 1] == passage;
      if (!again && count < MOST) {
        if (count == passages.length) {
          passages = Arrays.copyOf(passages, Math.max(4, count * 2));
        }
        passages[count++] = passage;
      }
    }

    int count() {
      return count;
    }

    int passage(int index) {
      return passages[index];
    }

    /** {@return whether this heading, one after the other, has not had the stem yet} */
    boolean isNewIn(int heading) {
      boolean isNew = lastHeading != heading;
      lastHeading = heading;
      return isNew;
    }
  }
}
