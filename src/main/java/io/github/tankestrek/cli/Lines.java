package io.github.tankestrek.cli;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Fits text from outside into columns of a terminal; a code point counts as one column. */
final class Lines {
  private static final String CUT = " …";

  /** Text from outside has none: {@link TerminalText} writes it out. */
  private static final char ESCAPE = '\u001B';

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Lines() {}

  /** {@return the text in lines of at most a width; broken inside a word only if it is longer} */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : WORDS.split(TerminalText.escape(text))) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line);
        line = "";
      }
      line = line.isEmpty() ? cutLong(word, width, lines) : line + " " + word;
    }
    lines.add(line);
    return lines;
  }

  /** Adds the lines that a long word fills, and {@return what is left of it} */
  private static String cutLong(String word, int width, List<String> lines) {
    int from = 0;
    for (int left = width(word); left > width; left -= width) {
      int to = word.offsetByCodePoints(from, width);
      lines.add(word.substring(from, to));
      from = to;
    }
    return word.substring(from);
  }

  /** {@return the text, cut after a word to fit a width if it is longer} */
  static String shorten(String text, int width) {
    String safe = TerminalText.escape(text);
    if (width(safe) <= width) {
      return safe;
    }
    int end = safe.offsetByCodePoints(0, width - width(CUT));
    int lastSpace = safe.lastIndexOf(' ', end);
    return safe.substring(0, lastSpace > 0 ? lastSpace : end) + CUT;
  }

  /** {@return the text with spaces up to a width} */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** {@return the number of columns; a {@link Style} takes none} */
  static int width(String text) {
    int columns = text.codePointCount(0, text.length());
    for (int at = text.indexOf(ESCAPE); at >= 0; at = text.indexOf(ESCAPE, at + 1)) {
      columns -= text.indexOf('m', at) + 1 - at;
    }
    return columns;
  }
}
