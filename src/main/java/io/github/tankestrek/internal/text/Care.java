package io.github.tankestrek.internal.text;

/**
 * Which characters need a closer look, from one look into a small table for each. Most text needs
 * none: letters, single spaces, single stops.
 */
final class Care {
  /** Stays as it is unless another one follows, or a character that has all of the bits. */
  private static final int SPACE = 1;

  private static final int STOP = 1 << 1;
  private static final int SINGLE = SPACE | STOP;

  /** A line break, or a space or an invisible character that is hardly ever kept. */
  private static final int CHANGES = 1 << 2;

  private static final int ALL = SINGLE | CHANGES;

  /** The character may compose with the one before it. */
  private static final int COMPOSES = 1 << 3;

  private static final char FIRST_MARK = '\u0300';

  /** The kinds of characters that may have to change, as bits. */
  private static final int CHANGING =
      1 << CharKind.BLANK | 1 << CharKind.NEWLINE | 1 << CharKind.INVISIBLE;

  private static final byte[] LATIN = latin();

  private int seen;

  /**
   * {@return the index of the first character that may have to change, or {@code end}}
   *
   * @param chars characters
   * @param start where to begin
   * @param end where to stop
   */
  int needed(char[] chars, int start, int end) {
    int care = start < end ? of(chars[start]) : 0;
    int all = care;
    int i = start;
    for (; i < end; i++) {
      int next = i + 1 < end ? of(chars[i + 1]) : ALL;
      // One condition for both, because each sixth character is a space.
      if ((care & CHANGES | care & next & SINGLE) != 0) {
        break;
      }
      all |= next;
      care = next;
    }
    seen |= all;
    return i;
  }

  /** {@return whether any character that was looked at may have to be composed} */
  boolean mayCompose() {
    return (seen & COMPOSES) != 0;
  }

  private static int of(char c) {
    return c < CharKind.LATIN_END ? LATIN[c] : beyondLatin(c);
  }

  /** The marks of printing meet no others. */
  private static int beyondLatin(char c) {
    boolean inert = c < FIRST_MARK || c >= '‐' && c <= '…';
    return (isChanging(c) ? ALL : 0) | (inert ? 0 : COMPOSES);
  }

  private static boolean isChanging(char c) {
    return (CHANGING >> CharKind.of(c) & 1) != 0;
  }

  private static byte[] latin() {
    byte[] care = new byte[CharKind.LATIN_END];
    for (char c = 0; c < care.length; c++) {
      care[c] = (byte) (isChanging(c) ? ALL : 0);
    }
    care[' '] = SPACE;
    care['.'] = STOP;
    return care;
  }
}
