package io.github.tankestrek.internal.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;

/**
 * Composes text canonically (NFC), segment by segment, because ICU's normaliser does not report
 * what it changed. Most text is composed already and passes through untouched.
 */
final class Composer {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /**
   * A longer segment is no word of any language; it stays as it is, since sorting its marks takes
   * quadratic time.
   */
  private static final int LONGEST_SEGMENT = 64;

  /** The first character that may compose with the one before it. */
  private static final char FIRST_MARK = '\u0300';

  private final String text;
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final StringBuilder out = new StringBuilder(0);

  Composer(String text) {
    this.text = text;
  }

  String compose() {
    int composed = composedEnd();
    if (composed == text.length()) {
      return text;
    }
    int done = 0;
    while (composed < text.length()) {
      int start = boundaryBefore(composed, done);
      int end = boundaryAfter(composed);
      copy(done, start);
      compose(start, end);
      done = end;
      composed = end + NFC.spanQuickCheckYes(CharBuffer.wrap(text, end, text.length()));
    }
    copy(done, text.length());
    return out.toString();
  }

  /**
   * Where the text is no more composed for sure; ICU is asked from the first such place on only.
   */
  private int composedEnd() {
    int i = 0;
    while (i < text.length() && isInert(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return i;
    }
    int known = Math.max(0, i - 1);
    return known + NFC.spanQuickCheckYes(CharBuffer.wrap(text, known, text.length()));
  }

  /** The characters of most texts, the marks of printing among them, meet no others. */
  private static boolean isInert(char c) {
    return c < FIRST_MARK || c >= '‐' && c <= '…';
  }

  OffsetMap offsets() {
    return offsets.build();
  }

  private int boundaryBefore(int index, int limit) {
    int i = index;
    while (i > limit && !NFC.hasBoundaryBefore(text.codePointAt(i))) {
      i = text.offsetByCodePoints(i, -1);
    }
    return i;
  }

  private int boundaryAfter(int index) {
    int i = text.offsetByCodePoints(index, 1);
    while (i < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(i))) {
      i = text.offsetByCodePoints(i, 1);
    }
    return i;
  }

  private void copy(int start, int end) {
    if (start < end) {
      offsets.straight(out.length(), start);
      out.append(text, start, end);
    }
  }

  private void compose(int start, int end) {
    if (end - start > LONGEST_SEGMENT) {
      copy(start, end);
      return;
    }
    String composed = NFC.normalize(text.subSequence(start, end));
    int same = 0;
    while (same < composed.length() && composed.charAt(same) == text.charAt(start + same)) {
      same++;
    }
    copy(start, start + same);
    if (same < composed.length()) {
      offsets.range(out.length(), start + same, end);
      out.append(composed, same, composed.length());
    }
  }
}
