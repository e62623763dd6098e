package io.github.tankestrek.internal.attribution;

import java.util.Arrays;

/** In which passages the stems stand that are asked for; those are numbered from 0 on. */
final class StemPlaces {
  static final int UNKNOWN = -1;

  /** A stem in more passages than these tells nothing. */
  private static final int MOST_PLACES = 64;

  private static final int[] NOWHERE = {};

  /** The stems by their hash, and the number of each plus one; 0 is free. */
  private final int[] stems;

  private final int[] numbers;

  /** For each number the passages, and how many there are. */
  private final int[][] places;

  private final int[] counts;
  private int size;

  /** A bit for each stem asked for; most words of the body are told so. */
  private long filter;

  /**
   * @param most how many stems may be asked for
   */
  StemPlaces(int most) {
    int slots = Integer.highestOneBit(Math.max(most, 1)) * 4;
    stems = new int[slots];
    numbers = new int[slots];
    places = new int[most][];
    counts = new int[most];
  }

  /** Asks for a stem. */
  void ask(int stem) {
    int slot = slot(stem);
    if (numbers[slot] == 0) {
      places[size] = NOWHERE;
      stems[slot] = stem;
      numbers[slot] = ++size;
      filter |= bit(stem);
    }
  }

  /** {@return the number of a stem, or {@link #UNKNOWN} if nobody has asked for it} */
  int number(int stem) {
    return (filter & bit(stem)) == 0 ? UNKNOWN : numbers[slot(stem)] - 1;
  }

  /** Notes that a stem stands in a passage; passages come in order. */
  void add(int stem, int passage) {
    int number = number(stem);
    if (number == UNKNOWN) {
      return;
    }
    int count = counts[number];
    boolean again = count > 0 && places[number][count - 1] == passage;
    if (!again && count < MOST_PLACES) {
      if (count == places[number].length) {
        places[number] = Arrays.copyOf(places[number], Math.max(4, count * 2));
      }
      places[number][count] = passage;
      counts[number]++;
    }
  }

  /** {@return in how many passages the stem of a number stands} */
  int count(int number) {
    return counts[number];
  }

  /** {@return one of these passages} */
  int place(int number, int index) {
    return places[number][index];
  }

  private int slot(int stem) {
    int slot = stem * 0x9E3779B1 >>> 7 & stems.length - 1;
    while (numbers[slot] != 0 && stems[slot] != stem) {
      slot = slot + 1 & stems.length - 1;
    }
    return slot;
  }

  /** One of 64 bits, from all letters of a stem. */
  private static long bit(int stem) {
    return 1L << (stem * 0x9E3779B1 >>> 26);
  }
}
