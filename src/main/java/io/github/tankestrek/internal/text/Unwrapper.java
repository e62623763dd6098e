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

  private final String text;

  private Unwrapper(String text) {
    this.text = text;
  }

  /**
   * {@return the text with a space for each line break that only wraps; as long as the text given}
   *
   * @param text normalised text
   */
  public static String unwrap(String text) {
    return new Unwrapper(text).unwrap();
  }

  private String unwrap() {
    int width = width();
    if (width < NARROWEST || width > WIDEST || !isWrapped(width)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int end = lineEnd(0); end < text.length(); end = lineEnd(end + 1)) {
      if (wraps(end, width)) {
        out.setCharAt(end, ' ');
      }
    }
    return out.toString();
  }

  /** The longest line of more than one word, or a number above the limit. */
  private int width() {
    int width = 0;
    for (int start = 0; start < text.length() && width <= WIDEST; ) {
      int end = lineEnd(start);
      if (end - start > width && text.substring(start, end).trim().indexOf(' ') > 0) {
        width = end - start;
      }
      start = end + 1;
    }
    return width;
  }

  /** Most breaks between two lines of text come where the next word did not fit. */
  private boolean isWrapped(int width) {
    int breaks = 0;
    int wraps = 0;
    for (int end = lineEnd(0); end + 1 < text.length(); end = lineEnd(end + 1)) {
      char next = text.charAt(end + 1);
      if (end > 0 && text.charAt(end - 1) != '\n' && next != '\n' && next != ' ') {
        breaks++;
        wraps += wraps(end, width) ? 1 : 0;
      }
    }
    return wraps >= FEWEST_BREAKS && wraps * 2 > breaks;
  }

  private boolean wraps(int lineEnd, int width) {
    int next = lineEnd + 1;
    if (lineEnd == 0
        || next >= text.length()
        || text.charAt(lineEnd - 1) == '\n'
        || text.charAt(next) == '\n'
        || text.charAt(next) == ' ') {
      return false;
    }
    if (text.charAt(next) == '–' && CharKind.of(text.charAt(lineEnd - 1)) == CharKind.STOP) {
      return false;
    }
    int start = text.lastIndexOf('\n', lineEnd - 1) + 1;
    if (text.charAt(start) == ' ') {
      return true; // Where indentation opens paragraphs, the next line goes on.
    }
    return lineEnd - start + 1 + wordLength(next) > width;
  }

  private int wordLength(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
      end++;
    }
    return end - start;
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
