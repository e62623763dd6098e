package io.github.tankestrek.internal.text;

/**
 * A text while it is edited from its start to its end. It lives in one array: what is done stands
 * at the beginning, what is left at the end, so that a text without edits is copied only once.
 */
final class EditedText {
  private final String given;
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private char[] chars;

  /** How many characters are done. */
  private int length;

  /** What is done in the given text. */
  private int done;

  /** How much further on in the array than in the given text the rest stands; often less. */
  private int shift;

  EditedText(String given) {
    this.given = given;
    this.chars = NormalText.chars(given);
  }

  /**
   * Passes over what certainly stays as it is.
   *
   * @param start an index in the given text
   * @return the index of the next character that may have to change, or the length of the text
   */
  int plainEnd(int start, Care care) {
    return care.needed(chars, start + shift, given.length() + shift) - shift;
  }

  /** Puts other characters, two at most, in the place of a range of the given text. */
  void replace(int start, int end, String by) {
    copyTo(start);
    if (!by.isEmpty()) {
      if (length + by.length() > end + shift) {
        makeRoom(end);
      }
      offsets.range(length, start, end);
      by.getChars(0, by.length(), chars, length);
      length += by.length();
    }
    done = end;
  }

  /** {@return the text when all edits are done} */
  NormalText finish() {
    if (done == 0) {
      return new NormalText(chars, given.length(), OffsetMap.identity(), OffsetMap.identity());
    }
    copyTo(given.length());
    return new NormalText(chars, length, OffsetMap.identity(), offsets.build());
  }

  private void copyTo(int end) {
    if (done < end) {
      offsets.straight(length, done);
      if (length != done + shift) {
        System.arraycopy(chars, done + shift, chars, length, end - done);
      }
      length += end - done;
      done = end;
    }
  }

  /** Room for the longest that can come, since no edit more than doubles what it replaces. */
  private void makeRoom(int rest) {
    int left = given.length() - rest;
    int start = length + 2 + left;
    char[] larger = new char[start + left + 1];
    System.arraycopy(chars, 0, larger, 0, length);
    System.arraycopy(chars, rest + shift, larger, start, left);
    chars = larger;
    shift = start - rest;
  }
}
