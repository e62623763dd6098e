package io.github.tankestrek.internal.text;

import io.github.tankestrek.Span;

/**
 * Normalised text with the way back to the text as it was given.
 *
 * @param text the normalised text
 * @param cleaned the way from {@code text} to the text before composition
 * @param given the way from there to the text as it was given
 */
public record NormalText(String text, OffsetMap cleaned, OffsetMap given) {

  /** {@return the range of the given text that a range of {@link #text} stands for} */
  public Span given(int start, int end) {
    if (start == end) {
      int at = start < text.length() ? givenStart(start) : start == 0 ? 0 : givenEnd(start - 1);
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
