package io.github.tankestrek.internal.text;

import io.github.tankestrek.Span;

/**
 * Normalised text with the way back to the given one. All steps read the same characters; a string
 * is made of what ends up in a result.
 */
public final class NormalText {
  /** What stands after the last character, so that a look one ahead needs no care. */
  static final char END = '\n';

  /** At least one more than there are characters. */
  final char[] chars;

  final int length;
  private final OffsetMap cleaned;
  private final OffsetMap given;

  /**
   * @param chars the characters, and room for one more
   * @param length how many they are
   * @param cleaned the way to the text before composition
   * @param given the way from there to the text as it was given
   */
  NormalText(char[] chars, int length, OffsetMap cleaned, OffsetMap given) {
    this.chars = chars;
    this.length = length;
    this.cleaned = cleaned;
    this.given = given;
    chars[length] = END;
  }

  /** {@return a text taken as it is} */
  static NormalText asIs(String text) {
    return new NormalText(chars(text), text.length(), OffsetMap.identity(), OffsetMap.identity());
  }

  static char[] chars(String text) {
    char[] chars = new char[text.length() + 1];
    text.getChars(0, text.length(), chars, 0);
    return chars;
  }

  /** {@return the same with other characters in the same places} */
  NormalText with(char[] others) {
    return new NormalText(others, length, cleaned, given);
  }

  /** {@return the text that this one has become by composition} */
  NormalText composed(String text, OffsetMap wayBack) {
    return new NormalText(chars(text), text.length(), wayBack, given);
  }

  public int length() {
    return length;
  }

  public char charAt(int index) {
    return chars[index];
  }

  /** {@return whether a word stands at a position} */
  public boolean startsWith(String word, int start) {
    int length = word.length();
    if (start < 0 || start + length > this.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first position of a character in a range, or -1} */
  public int indexOf(char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** {@return a hash of a range, whatever its case and its sort of apostrophe} */
  public int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + CharKind.folded(chars[i]);
    }
    return hash;
  }

  /** {@return whether two ranges of a length are the same but for case and apostrophes} */
  public boolean isSame(int start, int other, int length) {
    for (int i = 0; i < length; i++) {
      if (CharKind.folded(chars[start + i]) != CharKind.folded(chars[other + i])) {
        return false;
      }
    }
    return true;
  }

  /** {@return the character at a position in lower case, an apostrophe of any sort as one} */
  public char foldedAt(int index) {
    return CharKind.folded(chars[index]);
  }

  /** {@return a part of the text} */
  public String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** {@return the text} */
  public String text() {
    return text(0, length);
  }

  @Override
  public String toString() {
    return text();
  }

  /** {@return the range of the given text that a range of this one stands for} */
  public Span given(int start, int end) {
    if (start == end) {
      int at = start < length ? givenStart(start) : start == 0 ? 0 : givenEnd(start - 1);
      return new Span(at, at);
    }
    return new Span(givenStart(start), givenEnd(end - 1));
  }

  private int givenStart(int index) {
    return given.start(cleaned.start(index));
  }

  private int givenEnd(int index) {
    return given.end(cleaned.end(index) - 1);
  }
}
