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

  private final NormalText clean;
  private final String text;
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final StringBuilder out;

  private Composer(NormalText clean) {
    this.clean = clean;
    this.text = clean.text();
    this.out = new StringBuilder(text.length());
  }

  /** {@return the text in NFC} */
  static NormalText compose(NormalText clean) {
    int composed = NFC.spanQuickCheckYes(CharBuffer.wrap(clean.chars, 0, clean.length));
    return composed == clean.length ? clean : new Composer(clean).compose(composed);
  }

  private NormalText compose(int composedEnd) {
    int composed = composedEnd;
    int done = 0;
    while (composed < text.length()) {
      int end = boundaryAfter(composed);
      copy(done, composed);
      compose(composed, end);
      done = end;
      composed = end + NFC.spanQuickCheckYes(CharBuffer.wrap(text, end, text.length()));
    }
    copy(done, text.length());
    return clean.composed(out.toString(), offsets.build());
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
