package io.github.tankestrek.internal.text;

import java.util.Arrays;

/**
 * The way back from an edited text to the one it was made from, as runs: in a straight run each
 * code unit stands for one, in any other the whole run stands for a whole range. What was deleted
 * belongs to no run, so that a range maps back tight.
 */
public final class OffsetMap {
  private static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0}, 1, null);

  private final int[] starts;
  private final int[] origins;
  private final int runs;

  /** The end of each run's origin; null where every run is straight. */
  private final int @org.jspecify.annotations.Nullable [] ends;

  private OffsetMap(
      int[] starts, int[] origins, int runs, int @org.jspecify.annotations.Nullable [] ends) {
    this.starts = starts;
    this.origins = origins;
    this.runs = runs;
    this.ends = ends;
  }

  static OffsetMap identity() {
    return IDENTITY;
  }

  /** The index in the original of the first code unit that the one at {@code index} stands for. */
  int start(int index) {
    int run = run(index);
    return isStraight(run) ? origins[run] + index - starts[run] : origins[run];
  }

  /**
   * The index in the original after the last code unit that the one at {@code index} stands for.
   */
  int end(int index) {
    int run = run(index);
    return ends == null || isStraight(run) ? origins[run] + index - starts[run] + 1 : ends[run];
  }

  private boolean isStraight(int run) {
    return ends == null || ends[run] < 0;
  }

  private int run(int index) {
    int found = Arrays.binarySearch(starts, 0, runs, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the runs in order. */
  static final class Builder {
    private static final int STRAIGHT = -1;
    private static final int FEW = 16;

    private int[] starts = {};
    private int[] origins = {};
    private int[] ends = {};
    private int runs;

    /** A run of code units that stand for as many from {@code origin} on. */
    void straight(int start, int origin) {
      add(start, origin, STRAIGHT);
    }

    /** A run that as a whole stands for the range of the original. */
    void range(int start, int origin, int end) {
      add(start, origin, end);
    }

    private void add(int start, int origin, int end) {
      if (runs == starts.length) {
        int capacity = Math.max(FEW, runs * 2);
        starts = Arrays.copyOf(starts, capacity);
        origins = Arrays.copyOf(origins, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      starts[runs] = start;
      origins[runs] = origin;
      ends[runs++] = end;
    }

    OffsetMap build() {
      return runs == 0 ? IDENTITY : new OffsetMap(starts, origins, runs, ends);
    }
  }
}
