package io.github.tankestrek;

import java.io.Serializable;

/**
 * A stretch of the text as it was given, half-open, in UTF-16 code units: {@code
 * text.substring(start, end)} is what the paper wrote.
 *
 * <pre>{@code
 * Span span = quote.span();
 * text.substring(span.start(), span.end()); // the same as article.raw(span)
 * }</pre>
 *
 * @param start the index of the first code unit, inclusive
 * @param end the index after the last code unit, exclusive
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, but start is " + start + " and end is " + end);
    }
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether the other span lies wholly inside this one; a span contains itself}
   *
   * @param other the span to look for
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share a code unit}
   *
   * @param other the span to compare with
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@return the span as {@code [start, end)}} */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
