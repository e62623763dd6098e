package io.github.tankestrek.internal.text;

/**
 * What is known of a token, as one number: its kind in the lowest bits, then the flags, its length,
 * and the number of its set of word classes.
 */
final class Traits {
  static final int KIND = 0xF;
  static final int CAPITALISED = 1 << 4;
  static final int ALL_CAPS = 1 << 5;
  static final int AFTER_BLANK = 1 << 6;
  static final int SENTENCE_END = 1 << 7;
  static final int BLANK_LINE = 1 << 8;
  static final int LENGTH_SHIFT = 9;

  /** The length of a token that has so many code units or more. */
  static final int LONG = 0x7F;

  static final int SET_SHIFT = 16;

  private Traits() {}
}
