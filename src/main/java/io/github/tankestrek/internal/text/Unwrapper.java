package io.github.tankestrek.internal.text;

/**
 * Joins the lines of hard-wrapped text. In such text a line ends where the next word did not fit
 * any more, so a break after which it would have fitted is the paper's own.
 */
public final class Unwrapper {
  /** Longer lines are paragraphs, not wrapped lines. */
  private static final int WIDEST = 132;

  private static final int NARROWEST = 30;

  /** Fewer breaks than this may come about by chance. */
  private static final int FEWEST_BREAKS = 2;

  private final char[] chars;
  private final int length;

  private Unwrapper(NormalText text) {
    this.chars = text.chars;
    this.length = text.length;
  }

  /** {@return the text with a space for each line break that only wraps} */
  public static NormalText unwrap(NormalText text) {
    Unwrapper unwrapper = new Unwrapper(text);
    int width = unwrapper.width();
    boolean wrapped = width >= NARROWEST && width <= WIDEST && unwrapper.isWrapped(width);
    return wrapped ? text.with(unwrapper.unwrapped(width)) : text;
  }

  private char[] unwrapped(int width) {
    char[] out = chars.clone();
    for (int end = lineEnd(0); end < length; end = lineEnd(end + 1)) {
      if (wraps(end, width)) {
        out[end] = ' ';
      }
    }
    return out;
  }

  /** The longest line of more than one word, or a number above the limit. */
  private int width() {
    int width = 0;
    for (int start = 0; start < length && width <= WIDEST; ) {
      int end = lineEnd(start);
      if (end - start > width && hasSeveralWords(start, end)) {
        width = end - start;
      }
      start = end + 1;
    }
    return width;
  }

  /** A space that opens the line is its indentation. */
  private boolean hasSeveralWords(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (chars[i] == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Most breaks between two lines of text come where the next word did not fit. */
  private boolean isWrapped(int width) {
    int breaks = 0;
    int wraps = 0;
    for (int end = lineEnd(0); end < length; end = lineEnd(end + 1)) {
      breaks += isInText(end) ? 1 : 0;
      wraps += wraps(end, width) ? 1 : 0;
    }
    return wraps >= FEWEST_BREAKS && wraps * 2 > breaks;
  }

  private boolean wraps(int lineEnd, int width) {
    int next = lineEnd + 1;
    if (!isInText(lineEnd)
        || chars[next] == '–' && CharKind.of(chars[lineEnd - 1]) == CharKind.STOP) {
      return false;
    }
    int start = lineStart(lineEnd);
    if (chars[start] == ' ') {
      return true; // Where indentation opens paragraphs, the next line goes on.
    }
    return lineEnd - start + 1 + wordLength(next) > width;
  }

  /** Whether the break stands between two lines, the second of which opens no paragraph. */
  private boolean isInText(int lineEnd) {
    char next = chars[lineEnd + 1];
    return lineEnd > 0 && chars[lineEnd - 1] != '\n' && next != '\n' && next != ' ';
  }

  private int wordLength(int start) {
    int end = start;
    while (end < length && chars[end] != ' ' && chars[end] != '\n') {
      end++;
    }
    return end - start;
  }

  private int lineStart(int lineEnd) {
    int start = lineEnd;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < length && chars[end] != '\n') {
      end++;
    }
    return end;
  }
}
